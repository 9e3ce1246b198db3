// What we asked the complainant and wait for, and what ends that.
import { AMSTERDAM, type CivilDate, civilDateIn, daysBetween } from '@/lib/core/calendar/civil-date'
import type { ComplaintCase } from './complaint-case'
import { startOfPromise } from './room-to-extend'

/** Nothing is waited for any more: they told us, we spoke, or it no longer matters. `at`: the instant of that. */
export function noQuestion(complaint: ComplaintCase, at: string): ComplaintCase {
  const { question, waitedDays = 0 } = complaint
  if (!question) return complaint
  const came = civilDateIn(AMSTERDAM, new Date(at))
  const given = termGiven(complaint)
  const until = given !== null && given < came ? given : came
  return { ...complaint, question: null, waitedDays: waitedDays + Math.max(0, daysBetween(question.asked, until)) }
}

/**
 * For how many days we waited for them by this day: until their answer came, and no longer than the term that they were given
 * for it (BGfo 43.4). While a question with such a term stands, all of that term counts.
 */
export function daysWaited(complaint: ComplaintCase, today: CivilDate): number {
  const { question, waitedDays = 0 } = complaint
  if (!question) return waitedDays
  return waitedDays + Math.max(0, daysBetween(question.asked, termGiven(complaint) ?? today))
}

/** Until when they were asked to answer the question that stands; null when no day was named. */
function termGiven({ question, promises }: ComplaintCase): CivilDate | null {
  const asked = promises.findLast((one) => one.kind === 'reply-by' && startOfPromise(one) === question?.asked)
  return asked?.due ?? null
}
