// An organisation was closed by somebody who may not read some of its complaints. What they took along lacks these, and on the
// day of removal they would be gone. The worker makes a copy of just these for who may read them. It is asked for with
// every closing, so that asking tells nothing.
import { inTenant, type Tx } from '@/db/in-tenant'
import { hasCopyAtClosing, insertCopy } from '@/db/stores/copies'
import { readVersion } from '@/db/stores/known-versions'
import { ownTenant } from '@/db/stores/own-tenant'
import { enqueue } from '@/db/stores/queue'
import { staffingOf } from '@/db/stores/staffing-statement'
import { type CaseRow, readAmong, someCaseRows } from '@/db/stores/unread-cases'
import { whoKeeps } from '@/lib/core/case/who-keeps'
import { readBy as readWords } from '@/lib/core/procedure/readers'
import type { Moment } from '@/lib/core/shared/moment'
import { NotReadable } from '@/lib/core/shared/stored-shape'

const AT_ONCE = 500

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
    const portion: CaseRow[] = await inTenant(system, (tx) => someCaseRows(tx, { after, limit: AT_ONCE }))
    const read = await readBy(
      { tenantId, closedBy },
      portion.map(({ id }) => id),
    )
    for (const one of portion.filter(({ id }) => !read.includes(id))) {
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

/** Those of these that whoever closed it may read, under the policies for them. */
async function readBy({ tenantId, closedBy: memberId }: Closing, ids: readonly string[]): Promise<string[]> {
  const them = { kind: 'member', tenantId, memberId, userId: '', role: 'owner', functions: [] } as const
  return ids.length === 0 ? [] : inTenant({ ...them, functions: [] }, (tx) => readAmong(tx, ids))
}

async function keepersOf(tx: Tx, it: CaseRow): Promise<string[]> {
  const [staffing, version] = [await staffingOf(tx, { case: it.id }), await versionOrNull(tx, it.version)]
  return whoKeeps(it, staffing, version && readWords(version.procedure, it))
}

/** Also where its version cannot be read somebody keeps it. */
async function versionOrNull(tx: Tx, number: number) {
  try {
    return await readVersion(tx, number)
  } catch (fault) {
    if (fault instanceof NotReadable) return null
    throw fault
  }
}
