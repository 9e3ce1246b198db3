// The functions that have a part in a complaint: who handles it, who helps, who takes a step or a task, who hears people,
// who refuses, who looks again, and who stands in.
import type { Procedure } from './procedure'

/** Their ids, each once. `own`: the function that this complaint was routed to. */
export function functionsAtWork({ contact, processing, followUp }: Procedure, own: string): string[] {
  const parts = [
    ...[own, contact.handler, contact.officer],
    ...processing.steps.map(({ by }) => by),
    ...processing.tasks.map(({ by }) => by),
    ...[processing.refusal, processing.hearing, processing.subject, processing.secondStage].flatMap(
      (one) => one?.by ?? [],
    ),
    ...(followUp.firstContact ? [followUp.firstContact.by] : []),
  ]
  const standIns = contact.functions.flatMap(({ id, insteadOf }) =>
    insteadOf && parts.includes(insteadOf) ? [id] : [],
  )
  return [...new Set([...parts, ...standIns])]
}
