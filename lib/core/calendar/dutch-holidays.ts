// The days on which the Netherlands is closed: the recognised holidays of the Algemene termijnenwet, article 3.
import { z } from 'zod'
import { addDays, type CivilDate, civilDateOf, compareDates, weekdayOf, yearOf } from './civil-date'

export const HolidayId = z.enum([
  'new-years-day',
  'good-friday',
  'easter-sunday',
  'easter-monday',
  'queens-day',
  'kings-day',
  'liberation-day',
  'ascension-day',
  'whit-sunday',
  'whit-monday',
  'christmas-day',
  'second-christmas-day',
])
export type HolidayId = z.infer<typeof HolidayId>

type Holiday = { readonly date: CivilDate; readonly id: HolidayId }

/** `on`: what each named day of the year is called, the Sundays last. */
type Year = {
  readonly recognised: readonly Holiday[]
  readonly sundays: readonly Holiday[]
  readonly on: ReadonlyMap<CivilDate, readonly HolidayId[]>
}

const SUNDAY = 7
const NONE: readonly HolidayId[] = []

const years = new Map<number, Year>()

/**
 * The recognised holidays of a year in order of date (Algemene termijnenwet art. 3.1; Good Friday by art. 3.2).
 * Two can fall on one day, as Ascension and 5 May did in 2016. Sure from 1980 on, when Queen's Day got its rule for Sundays.
 */
export function dutchHolidays(year: number): readonly Holiday[] {
  return inYear(year).recognised
}

/** Easter and Whit Sunday. The law need not name them, being Sundays; whoever opens on Sundays is closed on these all the same. */
export function holidaySundays(year: number): readonly Holiday[] {
  return inYear(year).sundays
}

/** The recognised holidays that fall on this day: usually none, seldom two. */
export function holidaysOn(date: CivilDate): readonly HolidayId[] {
  return namedDaysOn(date).filter((id) => id !== 'easter-sunday' && id !== 'whit-sunday')
}

/** The same, and Easter or Whit Sunday when it is one of these. */
export function namedDaysOn(date: CivilDate): readonly HolidayId[] {
  return inYear(yearOf(date)).on.get(date) ?? NONE
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher; the letters are theirs). */
export function easterSunday(year: number): CivilDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return civilDateOf(year, Math.floor(n / 31), (n % 31) + 1)
}

/** King's Day since 2014, Queen's Day before; never on a Sunday, then it is kept on the Saturday. */
function royalBirthday(year: number): Holiday {
  const king = year >= 2014
  const birthday = king ? civilDateOf(year, 4, 27) : civilDateOf(year, 4, 30)
  const date = weekdayOf(birthday) === SUNDAY ? addDays(birthday, -1) : birthday
  return { date, id: king ? 'kings-day' : 'queens-day' }
}

function inYear(year: number): Year {
  const known = years.get(year)
  if (known) return known
  const easter = easterSunday(year)
  const recognised: Holiday[] = [
    { date: civilDateOf(year, 1, 1), id: 'new-years-day' },
    { date: addDays(easter, -2), id: 'good-friday' },
    { date: addDays(easter, 1), id: 'easter-monday' },
    royalBirthday(year),
    { date: civilDateOf(year, 5, 5), id: 'liberation-day' },
    { date: addDays(easter, 39), id: 'ascension-day' },
    { date: addDays(easter, 50), id: 'whit-monday' },
    { date: civilDateOf(year, 12, 25), id: 'christmas-day' },
    { date: civilDateOf(year, 12, 26), id: 'second-christmas-day' },
  ]
  recognised.sort((a, b) => compareDates(a.date, b.date))
  const sundays: Holiday[] = [
    { date: easter, id: 'easter-sunday' },
    { date: addDays(easter, 49), id: 'whit-sunday' },
  ]
  const made = { recognised, sundays, on: idsByDate([...recognised, ...sundays]) }
  years.set(year, made)
  return made
}

function idsByDate(holidays: readonly Holiday[]): Map<CivilDate, HolidayId[]> {
  const ids = new Map<CivilDate, HolidayId[]>()
  for (const { date, id } of holidays) ids.set(date, [...(ids.get(date) ?? []), id])
  return ids
}
