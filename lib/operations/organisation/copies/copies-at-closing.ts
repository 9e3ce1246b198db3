// An organisation was closed by somebody who is kept out of some of its complaints. What they took along lacks these, and on
// the day of removal they would be gone. The worker makes a copy of just these for who may read them. It is asked for with
// every closing, so that asking tells nothing.
import { inTenant, type Tx } from '@/db/in-tenant'
import { hasCopyAtClosing, insertCopy } from '@/db/stores/copies'
import { type BarredCase, casesBarredTo } from '@/db/stores/look-over'
import { ownTenant } from '@/db/stores/own-tenant'
import { enqueue } from '@/db/stores/queue'
import { staffingOf } from '@/db/stores/staffing-statement'
import { whoKeeps } from '@/lib/core/case/who-keeps'
import type { Moment } from '@/lib/core/shared/moment'

const AT_ONCE = 50

type Closing = { tenantId: string; closedBy: string }

export async function askCopiesAtClosing(tx: Tx, closedBy: string): Promise<void> {
  const { tenantId } = tx
  await enqueue('copies-at-closing', { tenantId, closedBy }, { key: `copies at closing ${tenantId}` }, tx.sql)
}

/** Finds who keeps what, and asks for their copies. Can be repeated: who has one of this closing gets no second. */
export async function copiesAtClosing({ tenantId, closedBy }: Closing, moment: () => Moment): Promise<void> {
  const system = { kind: 'system', tenantId } as const
  const kept = new Map<string, string[]>()
  for (let after: string | null = null; ; ) {
    const portion: BarredCase[] = await inTenant(system, (tx) => casesBarredTo(tx, closedBy, { after, limit: AT_ONCE }))
    for (const one of portion) {
      for (const member of await inTenant(system, (tx) => keepersOf(tx, one))) {
        const theirs = kept.get(member)
        if (theirs) theirs.push(one.id)
        else kept.set(member, [one.id])
      }
    }
    after = portion.at(-1)?.id ?? null
    if (portion.length < AT_ONCE) break
  }
  for (const [askedBy, ofCases] of kept) {
    const { now, newId } = moment()
    await inTenant(system, async (tx) => {
      const tenant = await ownTenant(tx)
      if (tenant?.state !== 'closed' || tenant.closedAt === null) return
      if (await hasCopyAtClosing(tx, askedBy, tenant.closedAt)) return
      const id = newId()
      if (!(await insertCopy(tx, { id, askedBy, at: now, ofCases }))) return
      await enqueue('make-copy', { tenantId, copyId: id }, { key: `copy ${id}` }, tx.sql)
    })
  }
}

async function keepersOf(tx: Tx, it: BarredCase): Promise<string[]> {
  return whoKeeps(it, await staffingOf(tx, { case: it.id }))
}
