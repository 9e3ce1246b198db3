// Whether someone fills the function that takes a step. A function nobody can fill falls to who stands in for it.
import type { Actor } from '@/lib/core/access/actor'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { Phase } from '@/lib/core/procedure/processing'
import { type Staffing, standInChain } from '@/lib/core/procedure/routing'
import { keptApart } from './apart'
import { committeeFunctions, seatOf } from './committee-seats'
import type { ComplaintCase } from './complaint-case'
import type { Refusal, Takers } from './refusals'
import { whoReads } from './who-reads'

/** What some function does: a step of the procedure, or a decision that it names. */
type Taken = { by: string; phase?: Phase }

type Deciding = { procedure: Procedure; staffing: Staffing; actor: Actor }

/**
 * True for a holder of the step's function who is there and may read the case; when nobody is, for holders of the function that
 * stands in; then for those who are away; when the whole chain is empty, for the handler of the case. Gehoor itself and imports may always, and so may who came from
 * outside for this case.
 */
export function mayTake(complaint: ComplaintCase, step: Taken, { procedure, staffing, actor }: Deciding): boolean {
  if (actor.kind === 'system' || actor.kind === 'import') return true
  if (actor.kind !== 'member' || keptApart(complaint).includes(actor.memberId)) return false
  if (complaint.outsider?.member === actor.memberId) return true
  // The committee does what the procedure has it do: its people see no list of who fills what.
  const isTheirs = committeeFunctions(procedure).includes(functionFor(complaint, step, procedure))
  if (isTheirs && seatOf(complaint, actor.memberId)) return true
  const takers = takersOf(complaint, step, { procedure, staffing })
  if (takers) return takers.members.includes(actor.memberId)
  return complaint.handler === actor.memberId || complaint.handler === null
}

/** The function that takes this step now, with who fills it; null when nobody fills any, and the handler does it. */
export function takersOf(
  complaint: ComplaintCase,
  step: Taken,
  { procedure, staffing }: Omit<Deciding, 'actor'>,
): Takers | null {
  const able = new Map(staffing.members.filter(({ canHandle }) => canHandle).map((member) => [member.id, member]))
  const apart = keptApart(complaint)
  const readers = whoReads(complaint, { procedure, staffing })
  const free = staffing.holders.filter(
    ({ member }) => able.has(member) && readers.includes(member) && !apart.includes(member),
  )
  const present = free.filter((holder) => able.get(holder.member)?.away === false)
  const chain = standInChain(procedure, functionFor(complaint, step, procedure))
  for (const holders of [present, free]) {
    const filled = chain.find((id) => holders.some((holder) => holder.function === id))
    if (!filled) continue
    const members = holders.filter((holder) => holder.function === filled).map(({ member }) => member)
    return { function: filled, members: [...new Set(members)] }
  }
  return null
}

/** Whoever looks again is who answers then. */
function functionFor({ secondStage }: ComplaintCase, step: Taken, { processing }: Procedure): string {
  return (step.phase === 'answered' && secondStage && processing.secondStage?.by) || step.by
}

/** That somebody may not take this step, with who may instead. */
export function notTheirs(complaint: ComplaintCase, step: Taken, context: Omit<Deciding, 'actor'>): Refusal {
  const takers = takersOf(complaint, step, context)
  const own = {
    function: functionFor(complaint, step, context.procedure),
    members: complaint.handler ? [complaint.handler] : [],
  }
  return { kind: 'not-allowed', takers: takers ?? own }
}
