// Closing a case, and opening it again: the complainant may come back within the time the procedure gives.
import { answerPromiseFrom, reopenUntil } from '@/lib/core/procedure/promises'
import { ok, refuse } from '@/lib/core/shared/result'
import type { Command } from '../commands'
import type { ComplaintCase } from '../complaint-case'
import type { Decided, DecisionContext } from '../decision'
import { whoHears } from '../who-hears'
import { reroutedEvents } from './assign'
import { bySomeone } from './by-someone'
import { lapse } from './pending'
import { resumeEvents } from './resume'
import { backToWork, stepTo } from './step-to'

/** Closes the case with how it ended. "Answered" only when it was; what is still open no longer has to be done. */
export function close(
  complaint: ComplaintCase,
  command: Extract<Command, { type: 'close' }>,
  context: DecisionContext,
): Decided {
  const { today, procedure } = context
  if (command.outcome === 'answered' && !complaint.answeredOn) return refuse({ kind: 'step-not-possible' })
  if (closesAlone(complaint, context)) return refuse({ kind: 'outsider-first' })
  return ok([
    ...resumeEvents(complaint, context),
    ...lapse(complaint),
    { type: 'complaint-closed', outcome: command.outcome, on: today },
    ...stepTo(complaint, 'closed', procedure),
  ])
}

/** Whoever said that everybody else is involved does not end the case by themselves. */
function closesAlone(complaint: ComplaintCase, { actor, staffing }: DecisionContext): boolean {
  return actor.kind === 'member' && whoHears(complaint, staffing).length === 0
}

/** Opens the case again, with a reason and a new date for the answer. */
export function reopen(
  complaint: ComplaintCase,
  command: Extract<Command, { type: 'reopen' }>,
  context: DecisionContext,
): Decided {
  const { today, procedure, newId, keepText } = context
  const until = reopenUntil(procedure, complaint.closedOn)
  if (procedure.followUp.reopenWithin === null) return refuse({ kind: 'no-reopen-in-procedure' })
  if (until && today > until) return refuse({ kind: 'reopen-too-late', until })
  const { kind, task, by, due, rawEnd, sum } = answerPromiseFrom(procedure, today)
  return ok([
    { type: 'complaint-reopened', reason: keepText(command.reason) },
    ...backToWork(complaint, procedure),
    ...reroutedEvents(complaint, context),
    { type: 'promise-made', promise: { id: newId(), kind, task, text: null, by, due, rawEnd, sum } },
    // The mail that says so reaches nobody who is called or written to.
    ...bySomeone(complaint, context),
  ])
}
