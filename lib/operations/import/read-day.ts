// Days as files write them. Which way round a day and a month stand is never guessed: the map says so, and a day that two
// of its notations read differently is not read.
import { z } from 'zod'
import { type CivilDate, civilDateOf } from '@/lib/calendar/civil-date'

/** How a day is written: D, DD, M, MM, YY, YYYY and what stands between them, such as `M/D/YYYY`. */
export const DayNotation = z.string().regex(/^(?=.*D)(?=.*M)(?=.*Y)(?:D{1,2}|M{1,2}|YYYY|YY|[-/. ])+$/)
export type DayNotation = z.infer<typeof DayNotation>

/** `no-day`: in none of the notations, or not on the calendar. `two-days`: two notations give two days. */
export type DayProblem = 'no-day' | 'two-days'

/** The day a text stands for in one of these notations. */
export function readDay(text: string, notations: readonly DayNotation[]): CivilDate | DayProblem {
  const days = new Set(notations.flatMap((notation) => dayIn(text.trim(), notation) ?? []))
  const [day] = days
  if (day === undefined) return 'no-day'
  return days.size === 1 ? day : 'two-days'
}

const DIGITS: Record<string, string> = {
  D: '(?<day>\\d{1,2})',
  DD: '(?<day>\\d{2})',
  M: '(?<month>\\d{1,2})',
  MM: '(?<month>\\d{2})',
  YY: '(?<year>\\d{2})',
  YYYY: '(?<year>\\d{4})',
}

function dayIn(text: string, notation: DayNotation): CivilDate | null {
  const pattern = notation.replace(/D+|M+|Y+|[^DMY]/g, (part) => DIGITS[part] ?? `\\${part}`)
  const found = new RegExp(`^${pattern}$`).exec(text)?.groups
  if (!found) return null
  const year = Number(found.year)
  try {
    return civilDateOf(found.year?.length === 2 ? 2000 + year : year, Number(found.month), Number(found.day))
  } catch {
    return null
  }
}
