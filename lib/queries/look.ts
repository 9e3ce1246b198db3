// The one door for reading: what is shown to somebody, and the line that says so, are one transaction.
import { inTenant, type Tx } from '@/db/in-tenant'
import { writeAccessLine } from '@/db/stores/access-lines'
import type { Actor } from '@/lib/access/actor'
import { markOf } from '@/lib/access/actor-mark'

/** Why something is read: for which screen, about which case, and which personal fields it shows. */
export type Purpose = { screen: string; caseId?: string | null; fields?: string[] }

/** Reads within the actor's organisation and writes who looked; what finds nothing is written down as well. */
export async function look<T>(actor: Actor, purpose: Purpose, read: (tx: Tx) => Promise<T>): Promise<T> {
  return inTenant(actor, async (tx) => {
    const seen = await read(tx)
    await writeAccessLine(tx, {
      actor: markOf(actor),
      purpose: 'look',
      screen: purpose.screen,
      caseId: purpose.caseId ?? null,
      object: null,
      fields: purpose.fields ?? [],
    })
    return seen
  })
}
