// Closing a case, and opening it again: the complainant may come back within the time the procedure gives.
import { addPeriod } from '@/lib/calendar/add-period'
import type { CivilDate } from '@/lib/calendar/civil-date'
import type { Procedure } from '@/lib/procedure/procedure'
import { answerPromiseFrom } from '@/lib/procedure/promises'
import { ok, refuse } from '@/lib/shared/result'
import type { Command } from '../commands'
import type { ComplaintCase } from '../complaint-case'
import type { Decided, DecisionContext } from '../decision'
import { lapse } from './pending'
import { stepTo } from './step-to'

/** Closes the case with how it ended. "Answered" only when it was; what is still open no longer has to be done. */
export function close(
  complaint: ComplaintCase,
  command: Extract<Command, { type: 'close' }>,
  { today, procedure }: DecisionContext,
): Decided {
  if (command.outcome === 'answered' && !complaint.answeredOn) return refuse({ kind: 'step-not-possible' })
  return ok([
    ...lapse(complaint),
    { type: 'complaint-closed', outcome: command.outcome, on: today },
    ...stepTo(complaint, 'closed', procedure),
  ])
}

/** Opens the case again, with a reason and a new date for the answer. */
export function reopen(
  complaint: ComplaintCase,
  command: Extract<Command, { type: 'reopen' }>,
  { today, procedure, newId, keepText }: DecisionContext,
): Decided {
  const until = reopenUntil(procedure, complaint.closedOn)
  if (procedure.followUp.reopenWithin === null) return refuse({ kind: 'no-reopen-in-procedure' })
  if (until && today > until) return refuse({ kind: 'reopen-too-late', until })
  const { kind, task, by, due, rawEnd, sum } = answerPromiseFrom(procedure, today)
  return ok([
    { type: 'complaint-reopened', reason: keepText(command.reason) },
    ...stepTo(complaint, 'in-treatment', procedure),
    { type: 'promise-made', promise: { id: newId(), kind, task, text: null, by, due, rawEnd, sum } },
  ])
}

/** The last day on which a closed case can be opened again; null when there is no such end. */
export function reopenUntil(procedure: Procedure, closedOn: CivilDate | null): CivilDate | null {
  const { reopenWithin, calendar } = procedure.followUp
  return reopenWithin && closedOn ? addPeriod(calendar, closedOn, reopenWithin) : null
}
