// Naming the points of a complaint apart, and saying what each is about and what caused it.
import { ok, refuse } from '@/lib/core/shared/result'
import type { Command } from '../commands'
import type { ComplaintCase } from '../complaint-case'
import type { Decided, DecisionContext } from '../decision'

/** A point of its own, in the complainant's words or ours. */
export function addPoint(
  complaint: ComplaintCase,
  command: Extract<Command, { type: 'add-point' }>,
  { procedure, newId, keepText }: DecisionContext,
): Decided {
  if (complaint.answeredOn) return refuse({ kind: 'already-answered' })
  if (!knows(procedure.intake.subjects, command.subject)) return refuse({ kind: 'unknown-choice', field: 'subject' })
  return ok([{ type: 'point-added', point: newId(), text: keepText(command.text), subject: command.subject }])
}

/** What a point is about, and its cause. Also after the answer: figures may become better then, judgements may not change. */
export function changePoint(
  complaint: ComplaintCase,
  command: Extract<Command, { type: 'change-point' }>,
  { procedure }: DecisionContext,
): Decided {
  if (!complaint.points.some((point) => point.id === command.point)) return refuse({ kind: 'unknown-point' })
  if (!knows(procedure.intake.subjects, command.subject)) return refuse({ kind: 'unknown-choice', field: 'subject' })
  if (!knows(procedure.processing.causes, command.cause)) return refuse({ kind: 'unknown-choice', field: 'cause' })
  return ok([{ type: 'point-changed', point: command.point, subject: command.subject, cause: command.cause }])
}

/** What the case is called among ourselves; the complainant never reads it. Also of a closed case: lists go by it. */
export function changeTitle(
  _complaint: ComplaintCase,
  command: Extract<Command, { type: 'change-title' }>,
  { keepText }: DecisionContext,
): Decided {
  return ok([{ type: 'title-changed', text: keepText(command.text) }])
}

function knows(choices: { id: string }[], id: string | null): boolean {
  return id === null || choices.some((choice) => choice.id === id)
}
