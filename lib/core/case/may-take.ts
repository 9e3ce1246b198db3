// Whether someone fills the function that takes a step. A function nobody can fill falls to who stands in for it.
import type { Actor } from '@/lib/core/access/actor'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { Step } from '@/lib/core/procedure/processing'
import { type Staffing, standInChain } from '@/lib/core/procedure/routing'
import type { ComplaintCase } from './complaint-case'
import type { Refusal, Takers } from './refusals'

type Deciding = { procedure: Procedure; staffing: Staffing; actor: Actor }

/**
 * True for a holder of the step's function who is there and not barred; when nobody is, for holders of the function that
 * stands in; then for those who are away; when the whole chain is empty, for the handler of the case. Gehoor itself and imports may always, and so may who came from
 * outside for this case.
 */
export function mayTake(complaint: ComplaintCase, step: Step, { procedure, staffing, actor }: Deciding): boolean {
  if (actor.kind === 'system' || actor.kind === 'import') return true
  if (actor.kind !== 'member' || complaint.barred.includes(actor.memberId)) return false
  if (complaint.outsider?.member === actor.memberId) return true
  const takers = takersOf(complaint, step, { procedure, staffing })
  if (takers) return takers.members.includes(actor.memberId)
  return complaint.handler === actor.memberId || complaint.handler === null
}

/** The function that takes this step now, with who fills it; null when nobody fills any, and the handler does it. */
function takersOf(
  complaint: ComplaintCase,
  step: Step,
  { procedure, staffing }: Omit<Deciding, 'actor'>,
): Takers | null {
  const able = new Map(staffing.members.filter(({ canHandle }) => canHandle).map((member) => [member.id, member]))
  const free = staffing.holders.filter((holder) => able.has(holder.member) && !complaint.barred.includes(holder.member))
  const present = free.filter((holder) => able.get(holder.member)?.away === false)
  const chain = standInChain(procedure, step.by)
  for (const holders of [present, free]) {
    const filled = chain.find((id) => holders.some((holder) => holder.function === id))
    if (!filled) continue
    const members = holders.filter((holder) => holder.function === filled).map(({ member }) => member)
    return { function: filled, members: [...new Set(members)] }
  }
  return null
}

/** That somebody may not take this step, with who may instead. */
export function notTheirs(complaint: ComplaintCase, step: Step, context: Omit<Deciding, 'actor'>): Refusal {
  const takers = takersOf(complaint, step, context)
  const own = { function: step.by, members: complaint.handler ? [complaint.handler] : [] }
  return { kind: 'not-allowed', takers: takers ?? own }
}
