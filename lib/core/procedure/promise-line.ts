// The promise line: dated promises in the order in which they fall due, on page, form, confirmation, status and mail.
// It is always made from the promises, never written by hand.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { partsOf, weekdayOf } from '@/lib/core/calendar/civil-date'
import { explainTerm } from '@/lib/core/calendar/explain-term'
import { longDate, weekdayName } from '@/lib/core/calendar/format-date'
import type { SumStep } from '@/lib/core/calendar/term'
import type { PublicLang } from '@/lib/core/shared/language'
import type { Line } from '@/lib/core/shared/line'

/** kept: done. next: the first one to come. later: after that. broken: not in time. after: with somebody else. today: now. */
export type LineState = 'kept' | 'next' | 'later' | 'broken' | 'after' | 'today'

/** One promise on the line: "uiterlijk maandag" + "30 november", what happens, and what else there is to know. */
export type LinePromise = {
  state: LineState
  when: string
  date: CivilDate | null
  shown: string
  deed: string
  note: Line | null
  /** Where the date comes from, told in one sentence; null when counting it out says it all. */
  sum: string | null
}

/** "30 november", with the year only when it is not this year; day and month never part. */
export function dayShown(date: CivilDate, lang: PublicLang, today: CivilDate): string {
  return unbroken(longDate(date, lang, { weekday: false, inYear: partsOf(today).year }))
}

/** "maandag 30 november", for the middle of a sentence. */
export function dayInSentence(date: CivilDate, lang: PublicLang, today: CivilDate): string {
  return `${weekdayName(weekdayOf(date), lang)} ${dayShown(date, lang, today)}`
}

/** "uiterlijk maandag": the small line above a date. */
export function whenShown(words: string, date: CivilDate, lang: PublicLang): string {
  return `${words} ${weekdayName(weekdayOf(date), lang)}`
}

/**
 * The sum behind a date as a sentence, when it did more than count: a weekend, a holiday, an earlier promise; or when it begins
 * at the day that was `told`, which is not the day the complaint came.
 */
export function sumShown(
  sum: readonly SumStep[],
  lang: PublicLang,
  { today, told }: { today: CivilDate; told?: CivilDate | undefined },
): string | null {
  const [first] = sum
  const fromTold = first?.kind === 'start' && first.date === told
  if (
    !fromTold &&
    !sum.some((step) => step.kind === 'moved' || step.kind === 'suspended' || step.kind === 'earlier-end')
  )
    return null
  const said = explainTerm(sum, lang, { opening: fromTold ? 'told' : 'from', inYear: partsOf(today).year })
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
}

/** Keeps day, month and year on one line. */
function unbroken(date: string): string {
  return date.replaceAll(' ', '\u00a0')
}
