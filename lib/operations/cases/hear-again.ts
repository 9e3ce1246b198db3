// Who works here changed: cases that somebody may hear now, or nobody any more, are looked at again. Asked for in the
// transaction of the change, so that it is never forgotten; done at once where it is little, and else portion after portion
// by the worker.
import { inTenant, type Tx } from '@/db/in-tenant'
import { casesHardlyHeard, casesThatSeek } from '@/db/stores/cases-to-hear-statement'
import { enqueue } from '@/db/stores/queue'
import type { Moment } from '@/lib/core/shared/moment'
import { perform } from './perform'

/** seek: those that nobody handles, or that need somebody from outside. missed: those that hardly anybody may still read. */
type Which = 'seek' | 'missed'
/** `after`: the last case of the portion before. */
type HearingAgain = { tenantId: string; which: Which; after?: string | null }

/** So many are done while whoever caused it waits. */
const AT_THE_DOOR = 10
const AT_ONCE = 100

const cases = { seek: casesThatSeek, missed: casesHardlyHeard }

/** In the transaction of the change itself, whether there are any or not: whoever makes it may be kept out of some. */
export async function askHearAgain(tx: Tx, which: Which): Promise<void> {
  await goOn({ tenantId: tx.tenantId, which }, tx)
}

/** After the change: at once where there are few. What was asked for then finds nothing left to do. */
export async function hearAtOnce(tenantId: string, which: Which, moment: Moment): Promise<void> {
  const few = await inTenant({ kind: 'system', tenantId }, (tx) =>
    cases[which](tx, { after: null, limit: AT_THE_DOOR + 1 }),
  )
  if (few.length > AT_THE_DOOR) return
  for (const caseId of few) await lookAgainAt(tenantId, caseId, moment)
}

/** One portion, and asks for the next. A case that fails does not keep the others; then the portion is tried again. */
export async function hearAgain(
  { tenantId, which, after = null }: HearingAgain,
  moment: () => Moment,
  atOnce = AT_ONCE,
): Promise<void> {
  const portion = await inTenant({ kind: 'system', tenantId }, (tx) => cases[which](tx, { after, limit: atOnce }))
  const faults: unknown[] = []
  for (const caseId of portion) {
    await lookAgainAt(tenantId, caseId, moment()).catch((fault) => faults.push(fault))
  }
  const last = portion.at(-1)
  if (last !== undefined && portion.length === atOnce) await goOn({ tenantId, which, after: last })
  if (faults.length > 0) throw faults[0]
}

async function lookAgainAt(tenantId: string, caseId: string, moment: Moment): Promise<void> {
  await perform({ kind: 'system', tenantId }, caseId, null, { type: 'reroute' }, moment)
}

async function goOn({ tenantId, which, after = null }: HearingAgain, tx?: Tx): Promise<void> {
  const payload = { tenantId, which, ...(after ? { after } : {}) }
  const key = `hear again ${tenantId} ${which} ${after ?? ''}`
  await enqueue('hear-again', payload, { key }, tx?.sql)
}
