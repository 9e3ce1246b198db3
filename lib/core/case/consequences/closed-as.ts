// A case comes to its end: the clock runs again, and it goes to the step that is last.
import type { ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import type { Outcome } from '../event-parts'
import type { CaseEvent } from '../events'
import { whoHears } from '../who-hears'
import { takenBack } from './by-hand'
import { clockRuns } from './clock-runs'
import { lapse } from './pending'
import { stepTo } from './step-to'

/** `told`: what comes before the closing, such as the letter that says why; after what no longer has to be done. */
export function closedAs(
  complaint: ComplaintCase,
  outcome: Outcome,
  context: DecisionContext,
  told: readonly CaseEvent[] = [],
): CaseEvent[] {
  const { today, procedure } = context
  return [
    ...clockRuns(complaint, context),
    ...lapse(complaint),
    // What was written and has not left goes nowhere any more.
    ...(complaint.answerLetter ? takenBack(complaint, 'answer') : []),
    ...(complaint.extensionLetter ? takenBack(complaint, 'extension') : []),
    ...lateTasks(complaint),
    ...told,
    { type: 'complaint-closed', outcome, on: today },
    ...stepTo(complaint, 'closed', procedure),
  ]
}

/** Work among ourselves that was late already is not late for ever; that it was stands in the timeline. */
function lateTasks({ promises }: ComplaintCase): CaseEvent[] {
  return promises
    .filter(({ kind, state, to, doneOn }) => kind === 'task' && state === 'broken' && to === undefined && !doneOn)
    .map(({ id }) => ({ type: 'promise-lapsed', promise: id }))
}

/** Whoever said that everybody else is involved does not end the case by themselves. */
export function closesAlone(complaint: ComplaintCase, { actor, staffing }: DecisionContext): boolean {
  return actor.kind === 'member' && whoHears(complaint, staffing).length === 0
}
