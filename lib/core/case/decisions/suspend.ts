// Letting the clock stand still: only where the procedure allows it, for one of its reasons.
import { ok, refuse } from '@/lib/core/shared/result'
import type { Command } from '../commands'
import type { ComplaintCase } from '../complaint-case'
import type { Decided, DecisionContext } from '../decision'
import { pendingPromise } from './pending'

/** The clock stands still from today. Most laws know no such thing (Wkkgz 17); then the procedure has none either. */
export function suspend(
  complaint: ComplaintCase,
  command: Extract<Command, { type: 'suspend' }>,
  { procedure, today }: DecisionContext,
): Decided {
  const { suspension } = procedure.processing
  if (!suspension) return refuse({ kind: 'no-suspension-in-procedure' })
  if (complaint.answeredOn) return refuse({ kind: 'already-answered' })
  const answer = pendingPromise(complaint, 'answer')
  if (answer && today > answer.due) return refuse({ kind: 'extension-too-late', due: answer.due })
  if (complaint.suspendedOn) return refuse({ kind: 'already-suspended' })
  if (!suspension.reasons.some((reason) => reason.id === command.reason)) {
    return refuse({ kind: 'unknown-choice', field: 'reason' })
  }
  return ok([{ type: 'clock-suspended', reason: command.reason, on: today }])
}
