// Fetching the copy that was made for somebody when their organisation closed: by them alone, while it is closed, and while
// they may still read every case in it.
import { inTenant, type Tx } from '@/db/in-tenant'
import { writeAccessLine } from '@/db/stores/access-lines'
import { copyAtClosing, seesAllItHolds } from '@/db/stores/copies'
import { ownTenant } from '@/db/stores/own-tenant'
import type { MemberActor } from '@/lib/core/access/actor'
import { markOf } from '@/lib/core/access/actor-mark'
import type { Moment } from '@/lib/core/shared/moment'
import { type Fetchable, fetchableOf } from './fetch-copy'

/** Null when there is none. Its line in the log stands with the cases it holds: who may not know of them does not read it. */
export function fetchAtClosing(actor: MemberActor, id: string, { now }: Moment): Promise<Fetchable | null> {
  return inTenant(actor, async (tx) => {
    const copy = await readyAtClosing(tx, actor, now)
    if (copy?.id !== id) return null
    const may = await seesAllItHolds(tx, id)
    await writeAccessLine(tx, {
      actor: markOf(actor),
      purpose: may ? 'change' : 'refused',
      screen: 'fetch-copy',
      caseId: null,
      object: `copy/${id}`,
      fields: [],
      shown: copy.ofCases ?? [],
    })
    return may ? fetchableOf(copy, now) : null
  })
}

/** Where somebody finds theirs; it shows nothing of what is in it. */
export function findAtClosing(actor: MemberActor, now: Date): Promise<{ id: string; until: Date } | null> {
  return inTenant(actor, async (tx) => {
    const copy = await readyAtClosing(tx, actor, now)
    return copy?.expiresAt ? { id: copy.id, until: copy.expiresAt } : null
  })
}

async function readyAtClosing(tx: Tx, { memberId }: MemberActor, now: Date) {
  if ((await ownTenant(tx))?.state !== 'closed') return null
  const copy = await copyAtClosing(tx, memberId)
  return copy?.state === 'ready' && copy.askedBy === memberId && copy.expiresAt && copy.expiresAt > now ? copy : null
}
