// The one door for reading: what is shown to somebody, and the line that says so, are one transaction.
import { inTenant, type Tx } from '@/db/in-tenant'
import { writeAccessLine } from '@/db/stores/access-lines'
import type { MemberActor, PartyActor } from '@/lib/core/access/actor'
import { markOf } from '@/lib/core/access/actor-mark'

/**
 * Why something is read: for which screen, about which case, and which personal fields it shows. `shows`: of a list, the cases
 * that turned out to be on it; they stand together in its one line.
 */
export type Purpose<T = unknown> = {
  screen: string
  caseId?: string | null
  fields?: string[]
  shows?: (seen: NoInfer<T>) => readonly string[]
  /** It is a part of something long, in an order: read by the index that has it. */
  inOrder?: boolean
  /** It counts cases that whoever looks may not read, too, and shows numbers only. */
  counting?: boolean
}

/** Reads within the actor's organisation and writes who looked; what finds nothing is written down as well. */
export async function look<T>(
  actor: MemberActor | PartyActor,
  purpose: Purpose<T>,
  read: (tx: Tx) => Promise<T>,
): Promise<T> {
  const lookAndWrite = async (tx: Tx) => {
    const seen = await read(tx)
    const written = writeAccessLine(tx, {
      actor: markOf(actor),
      purpose: 'look',
      screen: purpose.screen,
      caseId: purpose.caseId ?? null,
      object: null,
      fields: purpose.fields ?? [],
      shown: purpose.shows?.(seen),
    })
    // It travels with the end of the transaction, which is none when it fails.
    written.catch(() => {})
    return { seen, written }
  }
  const { seen, written } = await inTenant(actor, lookAndWrite, {
    inOrder: purpose.inOrder ?? false,
    counting: purpose.counting ?? false,
  })
  // Nothing is shown before its line is there.
  await written
  return seen
}

/** Reads what was written down as looked at a moment ago, in one message with what was asked first. */
export function lookOn<T>(actor: PartyActor, read: (tx: Tx) => Promise<T>): Promise<T> {
  return inTenant(actor, read)
}

/**
 * Reads what anybody may read. Nobody in particular looks, so there is no line: whoever asks for a public page a thousand times
 * neither fills the log nor makes the desk wait for it.
 */
export function readOpenly<T>(tenantId: string, read: (tx: Tx) => Promise<T>): Promise<T> {
  return inTenant({ kind: 'visitor', tenantId }, read)
}
