// Days as files write them. Which way round a day and a month stand is never guessed: the map says so, and a day that two
// of its notations read differently is not read.
import { z } from 'zod'
import { type CivilDate, civilDateOf, FIRST_DAY, yearOf } from '@/lib/core/calendar/civil-date'
import { monthName } from '@/lib/core/calendar/format-date'
import { PublicLang } from '@/lib/core/shared/language'
import { readTime } from './read-time'

/** How a day is written: D, DD, M, MM, MMM (a month by its name), YY, YYYY and what stands between them, such as `M/D/YYYY`. */
export const DayNotation = z.string().regex(/^(?=.*D)(?=.*M)(?=.*Y)(?:D{1,2}|M{1,3}|YYYY|YY|[-/., ])+$/)
export type DayNotation = z.infer<typeof DayNotation>

/**
 * `no-day`: in none of the notations, or not on the calendar. `two-days`: two notations give two days. `impossible-year`: a
 * day of a year in which nobody who is alive complained.
 */
type DayProblem = 'no-day' | 'two-days' | 'impossible-year'

/** The day a text stands for in one of these notations; a time behind it, as machines write it, is left alone. */
export function readDay(text: string, notations: readonly DayNotation[]): CivilDate | DayProblem {
  const written = withoutTime(text.trim())
  const found = new Set(notations.flatMap((notation) => dayIn(written, notation) ?? []))
  const days = [...found].filter((day) => day !== 'impossible-year')
  const [day] = days
  if (day === undefined) return found.size > 0 ? 'impossible-year' : 'no-day'
  return days.length === 1 ? day : 'two-days'
}

const PARTS = new Map([
  ['D', '(?<day>\\d{1,2})'],
  ['DD', '(?<day>\\d{2})'],
  ['M', '(?<month>\\d{1,2})'],
  ['MM', '(?<month>\\d{2})'],
  ['MMM', '(?<name>\\p{L}{3,10})\\.?'],
  ['YY', '(?<year>\\d{2})'],
  ['YYYY', '(?<year>\\d{4})'],
])

/** Every month by its Dutch and English name, long and short, in small letters. */
const MONTHS = new Map([
  ['sept', 9],
  ...PublicLang.options.flatMap((lang) =>
    Array.from({ length: 12 }, (_, i) => i + 1).flatMap((month): [string, number][] => [
      [monthName(month, lang).toLowerCase(), month],
      [monthName(month, lang, 'short').toLowerCase(), month],
    ]),
  ),
] as [string, number][])

function dayIn(text: string, notation: DayNotation): CivilDate | 'impossible-year' | null {
  const pattern = notation.replace(/D+|M+|Y+|[^DMY]/g, (part) => PARTS.get(part) ?? `[${part}]`)
  const found = new RegExp(`^${pattern}$`, 'u').exec(text)?.groups
  if (!found) return null
  const year = Number(found.year)
  const month = found.name === undefined ? Number(found.month) : (MONTHS.get(found.name.toLowerCase()) ?? 0)
  if (found.year?.length === 4 && year < yearOf(FIRST_DAY)) return 'impossible-year'
  try {
    return civilDateOf(found.year?.length === 2 ? 2000 + year : year, month, Number(found.day))
  } catch {
    return null
  }
}

/** "2015-04-22T15:53:50+02:00" and "22-04-15 15:53" begin with their day. */
function withoutTime(text: string): string {
  const [, day = '', time = ''] = /^(\S*\d)(?:T|\s+)(\d{1,2}[:.]\d{2}\S*(?:\s?[ap]\.?m\.?)?)$/i.exec(text) ?? []
  return day !== '' && readTime(time.replace(/(?:Z|[+-]\d{2}:?\d{2})$/i, '')) !== null ? day : text
}
