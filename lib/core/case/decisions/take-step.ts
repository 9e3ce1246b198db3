// Going to another step of the procedure, by someone who fills the function that takes it.
import { stepById, stepsFrom } from '@/lib/core/procedure/workflow'
import { ok, refuse } from '@/lib/core/shared/result'
import type { Command } from '../commands'
import type { ComplaintCase } from '../complaint-case'
import type { Decided, DecisionContext } from '../decision'
import { mayTake, notTheirs } from '../may-take'

/** Answering, closing and reopening are acts of their own; the other steps are taken by choosing them. */
export function takeStep(
  complaint: ComplaintCase,
  command: Extract<Command, { type: 'take-step' }>,
  context: DecisionContext,
): Decided {
  const { procedure } = context
  const step = stepById(procedure, command.step)
  if (!step || !stepsFrom(procedure, complaint.step).includes(step)) return refuse({ kind: 'step-not-possible' })
  if (!mayTake(complaint, step, context)) return refuse(notTheirs(complaint, step, context))
  return ok([{ type: 'step-taken', step: step.id, phase: step.phase }])
}
