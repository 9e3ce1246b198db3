import { z } from 'zod'
import type { ActorMark } from '@/lib/core/access/actor-mark'
import type { Tx } from '../in-tenant'
import { rowOf } from '../read-rows'

const Sealed = z.object({ sealed: z.int() })

type AccessLine = {
  actor: ActorMark
  /** `refused`: what was asked for and not done; `fields` then says why. */
  purpose: 'look' | 'change' | 'refused'
  /** The screen that was looked at, or the act that was done. */
  screen: string
  caseId: string | null
  /** What it was about besides a case: `member/<id>`. */
  object: string | null
  fields: readonly string[]
  /** Of a list: the cases that were on it. */
  shown?: readonly string[]
}

/**
 * Writes down who looked at or changed what: one statement, in the caller's transaction, that waits for nobody. The database
 * says when: nobody can date it back. The worker seals it into the organisation's chain.
 */
export async function writeAccessLine({ sql }: Tx, line: AccessLine): Promise<void> {
  const { actor, purpose, screen, caseId, object, fields, shown } = line
  await sql`select app.write_access_line(${actor}::jsonb, ${purpose}, ${screen}, ${caseId}, ${object},
    ${[...fields]}::text[], ${shown && shown.length > 0 ? [...shown] : null}::uuid[])`
}

/** Seals the next lines of the organisation into its chain, in the order in which they were written. Returns how many. */
export async function sealAccessLines({ sql }: Tx, atMost: number): Promise<number> {
  const row = await rowOf(Sealed, sql`select app.seal_access_lines(${atMost}) as sealed`)
  return row?.sealed ?? 0
}
