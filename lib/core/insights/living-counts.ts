// What is counted of what goes on of cases: how it went with each promise that has an owner, and what bodies outside found.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { CasePromise, ComplaintCase } from '@/lib/core/case/complaint-case'
import { livesOn } from '@/lib/core/case/left-open'

/** in-time, late: done. missed: its day passed, and it was not done. ahead: still to be done, in time. */
export type LivingWent = 'in-time' | 'late' | 'missed' | 'ahead'

/** One promise under the day on which it is due and how it went, or one verdict under its day, the body and what it found. */
type LivingCount =
  | { kind: 'promised'; day: CivilDate; keys: [LivingWent] }
  | { kind: 'verdict'; day: CivilDate; keys: [body: string, verdict: string] }

/** Everything of this case that figures of what goes on count; null where that is nothing. */
export function livingCountsOf({ promises, verdicts = [] }: ComplaintCase): LivingCount[] | null {
  const counts: LivingCount[] = [
    ...promises.filter(livesOn).flatMap((promise) => {
      const went = wentOf(promise)
      return went ? [{ kind: 'promised' as const, day: promise.due, keys: [went] as [LivingWent] }] : []
    }),
    ...verdicts.map(({ body, on, verdict }) => ({
      kind: 'verdict' as const,
      day: on,
      keys: [body, verdict] as [string, string],
    })),
  ]
  return counts.length > 0 ? counts : null
}

/** What lapsed was decided not to matter any more, and is not counted. */
function wentOf({ state, doneOn }: CasePromise): LivingWent | null {
  if (state === 'lapsed') return null
  if (state === 'kept') return 'in-time'
  if (state === 'open') return 'ahead'
  return doneOn === null ? 'missed' : 'late'
}
