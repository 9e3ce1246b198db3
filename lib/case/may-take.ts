// Whether someone fills the function that takes a step. A function nobody can fill falls to who stands in for it.
import type { Actor } from '@/lib/access/actor'
import type { Procedure } from '@/lib/procedure/procedure'
import type { Step } from '@/lib/procedure/processing'
import { type Staffing, standInChain } from '@/lib/procedure/routing'
import type { ComplaintCase } from './complaint-case'

type Context = { procedure: Procedure; staffing: Staffing; actor: Actor }

/**
 * True for a holder of the step's function who is not barred; when it has none, for holders of the function that stands in;
 * when the whole chain is empty, for the handler of the case. Gehoor itself and imports may always.
 */
export function mayTake(complaint: ComplaintCase, step: Step, { procedure, staffing, actor }: Context): boolean {
  if (actor.kind === 'system' || actor.kind === 'import') return true
  if (actor.kind !== 'member' || complaint.barred.includes(actor.memberId)) return false
  const free = staffing.holders.filter((holder) => !complaint.barred.includes(holder.member))
  const filled = standInChain(procedure, step.by).find((id) => free.some((holder) => holder.function === id))
  if (filled) return free.some((holder) => holder.function === filled && holder.member === actor.memberId)
  return complaint.handler === actor.memberId || complaint.handler === null
}
