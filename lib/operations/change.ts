// The one door for changes outside a case: what is done, and the line that says who did it, are one transaction.
import { inTenant, type Tx } from '@/db/in-tenant'
import { writeAccessLine } from '@/db/stores/access-lines'
import type { Actor } from '@/lib/core/access/actor'
import { markOf } from '@/lib/core/access/actor-mark'

/** What is done to what: `{ kind: 'publish', object: 'procedure', objectId: '3' }`. Ids only, never a name. */
type Act = { kind: string; object: string; objectId?: string }

/** Changes something within the actor's organisation and writes it down, also when `work` came to a refusal. */
export async function change<T>(actor: Actor, act: Act, work: (tx: Tx) => Promise<T>): Promise<T> {
  return inTenant(actor, async (tx) => {
    const done = await work(tx)
    const why = refusalOf(done)
    await writeAccessLine(tx, {
      actor: markOf(actor),
      purpose: why === null ? 'change' : 'refused',
      screen: act.kind,
      caseId: null,
      object: act.objectId === undefined ? act.object : `${act.object}/${act.objectId}`,
      fields: why === null ? [] : [why],
    })
    return done
  })
}

/** The kind of refusal that an operation came to: a code of ours, never what was typed. */
function refusalOf(done: unknown): string | null {
  if (typeof done !== 'object' || done === null || !('refusal' in done)) return null
  const { refusal } = done
  return typeof refusal === 'object' && refusal !== null && 'kind' in refusal ? String(refusal.kind) : 'refused'
}
