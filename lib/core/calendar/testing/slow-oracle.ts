// The calendar once more, slow and obvious: it walks day by day over plain numbers and shares no line with the real one.
import type { CivilDate } from '../civil-date'
import type { Period } from '../period'
import type { TermLaw } from '../term'
import type { WorkingCalendar } from '../working-calendar'

const DAY_MS = 86_400_000

/** The ecclesiastical full moon by golden number, as printed in prayer books for 1900 to 2199: month and day. */
const paschalMoons = '4-14 4-3 3-23 4-11 3-31 4-18 4-8 3-28 4-16 4-5 3-25 4-13 4-2 3-22 4-10 3-30 4-17 4-7 3-27'
  .split(' ')
  .map((text) => text.split('-').map(Number))

type SlowRule = {
  period: Period
  calendar: WorkingCalendar
  law: TermLaw
  extraHolidays: readonly CivilDate[]
}

export function slowText(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

export function slowDay(text: string): number {
  return Date.parse(`${text}T00:00:00Z`) / DAY_MS
}

export function slowEaster(year: number): number {
  const [month = 0, date = 0] = paschalMoons[year % 19] ?? []
  let day = Date.UTC(year, month - 1, date) / DAY_MS + 1
  while (!isSunday(day)) day += 1
  return day
}

/** Days on which the law or the calendar rests, by what they are called, as month-day or distance from Easter. */
export function slowHoliday(day: number): string[] {
  const [year = 0, month, date] = slowText(day).split('-').map(Number)
  const fromEaster = day - slowEaster(year)
  const found: string[] = []
  if (month === 1 && date === 1) found.push('new-years-day')
  if (fromEaster === -2) found.push('good-friday')
  if (fromEaster === 1) found.push('easter-monday')
  if (year >= 2014 && month === 4 && ((date === 27 && !isSunday(day)) || (date === 26 && isSunday(day + 1)))) {
    found.push('kings-day')
  }
  if (year < 2014 && month === 4 && ((date === 30 && !isSunday(day)) || (date === 29 && isSunday(day + 1)))) {
    found.push('queens-day')
  }
  if (month === 5 && date === 5) found.push('liberation-day')
  if (fromEaster === 39) found.push('ascension-day')
  if (fromEaster === 50) found.push('whit-monday')
  if (month === 12 && date === 25) found.push('christmas-day')
  if (month === 12 && date === 26) found.push('second-christmas-day')
  return found
}

export function slowIsOrdinary(day: number, extraHolidays: readonly string[]): boolean {
  return !isSaturday(day) && !isSunday(day) && slowHoliday(day).length === 0 && !extraHolidays.includes(slowText(day))
}

export function slowIsOpen(calendar: WorkingCalendar, day: number): boolean {
  const weekday = new Date(day * DAY_MS).getUTCDay() || 7
  if (!calendar.weekdays.includes(weekday)) return false
  if (calendar.extraClosedDays.some((closed) => closed === slowText(day))) return false
  if (!calendar.closedOnHolidays) return true
  const year = Number(slowText(day).slice(0, 4))
  if (day === slowEaster(year) || day === slowEaster(year) + 49) return false
  return slowHoliday(day).every(
    (holiday) =>
      (holiday === 'good-friday' && calendar.openOnGoodFriday) ||
      (holiday === 'liberation-day' && calendar.openOnLiberationDay),
  )
}

/** Walks from the start to where the period ends by counting alone. */
export function slowRawEnd(start: number, { amount, unit }: Period, calendar: WorkingCalendar): number {
  let day = start
  if (unit === 'days') for (let i = 0; i < amount; i += 1) day += 1
  if (unit === 'weeks') for (let i = 0; i < amount; i += 1) day += 7
  if (unit === 'working-days') {
    for (let found = 0; found < amount; ) {
      day += 1
      if (slowIsOpen(calendar, day)) found += 1
    }
  }
  if (unit === 'statutory-working-days') {
    for (let found = 0; found < amount; ) {
      day += 1
      if (slowIsOrdinary(day, [])) found += 1
    }
  }
  if (unit === 'months' || unit === 'years') {
    const [year = 0, month = 0, date = 0] = slowText(start).split('-').map(Number)
    const months = year * 12 + (month - 1) + (unit === 'years' ? 12 * amount : amount)
    const lastOfMonth = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate()
    day = Date.UTC(Math.floor(months / 12), months % 12, Math.min(date, lastOfMonth)) / DAY_MS
  }
  return day
}

/** Walks on from the bare end until the rule is content; `countedFrom` is day 0 of the stretch that must hold two ordinary days. */
export function slowDue(countedFrom: number, rawEnd: number, rule: SlowRule): number {
  let day = rawEnd
  while (!isContent(countedFrom, day, rule)) day += 1
  return day
}

function isContent(countedFrom: number, day: number, rule: SlowRule): boolean {
  if (rule.law === 'none') return true
  if (rule.law === 'next-working-day') return slowIsOpen(rule.calendar, day)
  const { amount, unit } = rule.period
  const limits = { days: 90, 'working-days': 90, 'statutory-working-days': 90, weeks: 12, months: 3, years: -1 }
  if (amount > limits[unit]) return true
  if (!slowIsOrdinary(day, rule.extraHolidays)) return false
  const atLeastThreeDays = (unit === 'days' && amount >= 3) || (unit === 'weeks' && amount >= 1)
  if (!atLeastThreeDays) return true
  let ordinary = 0
  for (let inTerm = countedFrom + 1; inTerm <= day; inTerm += 1) {
    if (slowIsOrdinary(inTerm, rule.extraHolidays)) ordinary += 1
  }
  return ordinary >= 2
}

function isSaturday(day: number): boolean {
  return new Date(day * DAY_MS).getUTCDay() === 6
}

function isSunday(day: number): boolean {
  return new Date(day * DAY_MS).getUTCDay() === 0
}
