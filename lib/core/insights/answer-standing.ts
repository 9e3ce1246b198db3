// Whether a complaint was answered when it had been promised: the one figure every supervisor asks for, and the easiest to
// make look better than it is. Hence closed classes that together are all complaints, and "unknown" kept apart.
import { z } from 'zod'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { CasePromise, ComplaintCase } from '@/lib/core/case/complaint-case'
import type { Outcome } from '@/lib/core/case/event-parts'

/**
 * on-time: first answer on or before the date first promised. extended: on or before a date that was validly extended.
 * late: after it. overdue: not answered and the date has passed. running: not answered, the date is still to come, or the
 * clock stands still. none: closed without an answer (withdrawn, resolved, forwarded …), so nothing to be on time for.
 * unknown: no day of answer or no promise to hold it against, such as what came from a file.
 */
export const AnswerStanding = z.enum(['on-time', 'extended', 'late', 'overdue', 'running', 'none', 'unknown'])
export type AnswerStanding = z.infer<typeof AnswerStanding>

/** Answered in time, with or without a valid extension. */
export const IN_TIME = ['on-time', 'extended'] as const satisfies readonly AnswerStanding[]
/** Whatever was in time or not: what "on time" is a share of. The running, the unanswered and the unknown are not in it. */
export const DECIDED = [...IN_TIME, 'late', 'overdue'] as const satisfies readonly AnswerStanding[]
/** What may be in time or not, but nobody can say yet, or ever: it runs, or its days are unknown. */
export const NOT_DECIDED = ['running', 'unknown'] as const satisfies readonly AnswerStanding[]
/** Answered on a day that is known and can be held against a promise. */
export const ANSWERED = [...IN_TIME, 'late'] as const satisfies readonly AnswerStanding[]

/** Without an answer so far, or without a day of it that is known; those that need none are not in it. */
export const NOT_ANSWERED = [...NOT_DECIDED, 'overdue'] as const satisfies readonly AnswerStanding[]

/** Not answered yet, in time or not: a closed complaint never stands like this. */
export const STILL_TO_ANSWER: readonly AnswerStanding[] = ['running', 'overdue']

/** What the standing of a complaint is made of. */
export type AnswerFacts = {
  /** The date promised for the first answer, after any extension or pause. */
  promisedOn: CivilDate | null
  firstAnsweredOn: CivilDate | null
  extended: boolean
  suspendedOn: CivilDate | null
  closed: boolean
  outcome: Outcome | null
}

/** The standing of a complaint on this day (domain: percent decided within the term, extensions apart). Total. */
export function standingOf(facts: AnswerFacts, today: CivilDate): AnswerStanding {
  const { promisedOn, firstAnsweredOn } = facts
  if (firstAnsweredOn) {
    if (!promisedOn) return 'unknown'
    if (firstAnsweredOn > promisedOn) return 'late'
    return facts.extended ? 'extended' : 'on-time'
  }
  if (facts.closed) return facts.outcome === null || MUST_HAVE_ANSWER.includes(facts.outcome) ? 'unknown' : 'none'
  if (!promisedOn) return 'unknown'
  // While the clock stands still nothing falls due, unless it already had when it was stopped.
  const until = facts.suspendedOn ?? today
  return promisedOn < until ? 'overdue' : 'running'
}

/** How a case ended that must have had an answer, so that a missing day of answer is a day we do not know. */
export const MUST_HAVE_ANSWER: readonly Outcome[] = ['answered', 'unknown']

/** The facts as a case holds them. The first answer is the one that counts, also when the case was opened again after it. */
export function answerFactsOf(complaint: ComplaintCase): AnswerFacts {
  const promise = firstAnswerPromise(complaint.promises)
  return {
    promisedOn: promise?.due ?? null,
    firstAnsweredOn: promise?.doneOn ?? complaint.answeredOn,
    extended: (promise?.extensions ?? 0) > 0,
    suspendedOn: complaint.suspendedOn,
    closed: complaint.phase === 'closed',
    outcome: complaint.outcome,
  }
}

/** The promise that the first answer was given on; while there is no answer, the one that stands now. */
function firstAnswerPromise(promises: readonly CasePromise[]): CasePromise | null {
  const answers = promises.filter(({ kind }) => kind === 'answer')
  return answers.find(({ doneOn }) => doneOn !== null) ?? answers.at(-1) ?? null
}
