// Who conducts the hearing: who fills the function that the procedure names, or, where that is whoever handles complaints, the
// handler of this case.
import type { Hearing } from '@/lib/core/procedure/hearing'
import type { ComplaintCase } from './complaint-case'
import type { DecisionContext } from './decision'
import { mayTake, notTheirs } from './may-take'
import type { Refusal } from './refusals'

/** Why this actor does not hear anybody here; null when they may. */
export function whyNotHear(complaint: ComplaintCase, { by }: Hearing, context: DecisionContext): Refusal | null {
  const { actor, procedure } = context
  const isHandler = actor.kind === 'member' && actor.memberId === complaint.handler
  if (isHandler && by === procedure.contact.handler) return null
  return mayTake(complaint, { by }, context) ? null : notTheirs(complaint, { by }, context)
}
