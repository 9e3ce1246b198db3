// Judging a point: upheld, partly, not, or no finding; always with reasons, and with what it was caused by and what follows.
import { ok, refuse } from '@/lib/core/shared/result'
import type { Command } from '../commands'
import type { ComplaintCase } from '../complaint-case'
import type { Decided, DecisionContext } from '../decision'

/** A judgement on one point. It can be changed until the answer is sent; the timeline keeps the earlier one. */
export function judgePoint(
  complaint: ComplaintCase,
  command: Extract<Command, { type: 'judge-point' }>,
  { procedure, keepText }: DecisionContext,
): Decided {
  const { judgements, causes, remedies } = procedure.processing
  if (complaint.answeredOn) return refuse({ kind: 'already-answered' })
  if (!complaint.points.some((point) => point.id === command.point)) return refuse({ kind: 'unknown-point' })
  if (!judgements.includes(command.judgement)) return refuse({ kind: 'unknown-choice', field: 'judgement' })
  if (command.cause && !causes.some(({ id }) => id === command.cause)) {
    return refuse({ kind: 'unknown-choice', field: 'cause' })
  }
  if (command.remedies.some((remedy) => !remedies.some(({ id }) => id === remedy))) {
    return refuse({ kind: 'unknown-choice', field: 'remedies' })
  }
  return ok([
    {
      type: 'point-judged',
      point: command.point,
      judgement: command.judgement,
      reasons: keepText(command.reasons),
      cause: command.cause,
      remedies: [...new Set(command.remedies)],
      measures: command.measures.map(({ text, due }) => ({ text: keepText(text), due })),
    },
  ])
}
