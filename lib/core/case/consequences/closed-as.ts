// A case comes to its end: nothing that is open lapses unseen, the clock runs again, and it goes to the step that is last.
import { endOfTerm } from '@/lib/core/calendar/term'
import { ok } from '@/lib/core/shared/result'
import type { ComplaintCase } from '../complaint-case'
import type { Decided, DecisionContext } from '../decision'
import type { Outcome } from '../event-parts'
import type { CaseEvent } from '../events'
import { type LeftOpen, leftOpen, overtaken, toDecide } from '../left-open'
import type { LeftOpenDecision } from '../left-open-decision'
import { whoHears } from '../who-hears'
import { clockRuns } from './clock-runs'
import { decideLeftOpen } from './decide-left-open'
import { stepTo } from './step-to'

/**
 * `decided`: what becomes of everything that is open. `told`: what comes before the closing, such as the letter that says why.
 * Refused while something is open on which nobody decided.
 */
type Ending = { outcome: Outcome; decided: readonly LeftOpenDecision[] | undefined; told?: readonly CaseEvent[] }

export function closedAs(complaint: ComplaintCase, ending: Ending, context: DecisionContext): Decided {
  const { outcome, decided = [], told = [] } = ending
  const becomes = decideLeftOpen({ complaint, things: leftOpen(complaint, outcome) }, decided, context)
  if (!becomes.ok) return becomes
  return ok([
    ...clockRuns(complaint, context),
    ...fallAway(complaint, outcome),
    ...becomes.value,
    ...told,
    ...ended(complaint, outcome, context),
  ])
}

/**
 * The same where whoever complains ends it on their own page: they cannot be asked what becomes of our work. It stays open, and
 * a colleague decides on it within two working days.
 */
export function closedByThem(complaint: ComplaintCase, ending: Ending, context: DecisionContext): Decided {
  const { outcome, told = [] } = ending
  const things = toDecide(leftOpen(complaint, outcome))
  return ok([
    ...clockRuns(complaint, context),
    ...fallAway(complaint, outcome),
    ...told,
    ...(things.length > 0 ? [toBeDecided(complaint, context)] : []),
    ...ended(complaint, outcome, context, things),
  ])
}

function fallAway(complaint: ComplaintCase, outcome: Outcome): CaseEvent[] {
  return overtaken(complaint, outcome).map(({ id }) => ({ type: 'promise-lapsed', promise: id }))
}

/** `left`: what stays open until somebody decides on it. */
function ended(
  complaint: ComplaintCase,
  outcome: Outcome,
  { today, procedure }: DecisionContext,
  left: readonly LeftOpen[] = [],
): CaseEvent[] {
  const unsigned = left.some(({ what }) => what === 'signature') ? { unsigned: true as const } : {}
  return [{ type: 'complaint-closed', outcome, on: today, ...unsigned }, ...stepTo(complaint, 'closed', procedure)]
}

function toBeDecided(complaint: ComplaintCase, { newId, today, procedure }: DecisionContext): CaseEvent {
  const period = { amount: 2, unit: 'working-days' as const }
  const end = endOfTerm({ start: today, period, calendar: procedure.followUp.calendar, law: 'next-working-day' })
  const made = { id: newId(), kind: 'task' as const, task: null, text: null, by: complaint.function || null }
  return { type: 'promise-made', promise: { ...made, ...end, why: 'left-open' } }
}

/** Whoever said that everybody else is involved does not end the case by themselves. */
export function closesAlone(complaint: ComplaintCase, { actor, staffing }: DecisionContext): boolean {
  return actor.kind === 'member' && whoHears(complaint, staffing).length === 0
}
