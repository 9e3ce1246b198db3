// Open cases follow the function: when somebody leaves it, or the organisation, their cases go to who fills it now; when
// somebody comes to it, what waited because nobody might handle it goes to them. Asked for in the same transaction as the
// change, and done by the worker, portion after portion.
import { inTenant, type Tx } from '@/db/in-tenant'
import { casesSatFor } from '@/db/stores/let-in'
import { casesToSign, openCasesOf, unassignedCases } from '@/db/stores/open-cases'
import { enqueue } from '@/db/stores/queue'
import type { Moment } from '@/lib/core/shared/moment'
import { perform } from './perform'

const AT_ONCE = 100
const MOST_SAT = 500

/** Whose cases: a member's, or with null nobody's. `after`: the last case of the portion before. */
type HandingOver = { tenantId: string; memberId: string | null; after?: string | null }

/** Whose open cases have to find somebody else, or whoever comes to a function (null) a case. */
export async function askHandOver(tx: Tx, memberId: string | null): Promise<void> {
  await goOn({ tenantId: tx.tenantId, memberId }, tx)
}

/**
 * Routes one portion of these cases again, and asks for the next; a case that should stay stays. Can be repeated, from the
 * beginning or halfway. A case that fails does not keep the others; then the portion is tried again.
 */
export async function handOverCases(
  { tenantId, memberId, after = null }: HandingOver,
  moment: () => Moment,
  atOnce = AT_ONCE,
): Promise<void> {
  const system = { kind: 'system', tenantId } as const
  const cases = await inTenant(system, (tx) =>
    memberId === null ? unassignedCases(tx, after, atOnce) : openCasesOf(tx, memberId, after, atOnce),
  )
  // What waits for their signature as well; seldom more than a few, and all in the first portion.
  const toSign = memberId === null || after !== null ? [] : await inTenant(system, (tx) => casesToSign(tx, memberId))
  // And where they sit in the committee.
  const sat =
    memberId === null || after !== null ? [] : await inTenant(system, (tx) => casesSatFor(tx, memberId, MOST_SAT))
  const faults: unknown[] = []
  for (const caseId of new Set([...cases, ...toSign, ...sat])) {
    await perform(system, caseId, null, { type: 'reroute' }, moment()).catch((fault) => faults.push(fault))
  }
  const last = cases.at(-1)
  if (last !== undefined && cases.length === atOnce) await goOn({ tenantId, memberId, after: last })
  if (faults.length > 0) throw faults[0]
}

async function goOn({ tenantId, memberId, after = null }: HandingOver, tx?: Tx): Promise<void> {
  const payload = { tenantId, ...(memberId ? { memberId } : {}), ...(after ? { after } : {}) }
  // Each portion has a key of its own: one with the key of a job that runs would take away its right to be tried again.
  const key = `hand over ${tenantId} ${memberId ?? 'nobody'} ${after ?? ''}`
  await enqueue('hand-over-cases', payload, { key }, tx?.sql)
}
