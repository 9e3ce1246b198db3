import type { ActorMark } from '@/lib/access/actor-mark'
import type { Tx } from '../in-tenant'

export type AccessLine = {
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
 * Adds one line to the tenant's chain of who looked at or changed what: one statement, in the caller's transaction, and its
 * last, because the next line of this tenant waits for the commit. The database says when: nobody can date it back.
 */
export async function writeAccessLine({ sql }: Tx, line: AccessLine): Promise<void> {
  const { actor, purpose, screen, caseId, object, fields, shown } = line
  await sql`select app.write_access_line(${actor}::jsonb, ${purpose}, ${screen}, ${caseId}, ${object},
    ${[...fields]}::text[], ${shown && shown.length > 0 ? [...shown] : null}::uuid[])`
}

/** The number of the first line that does not fit the chain, or null when all of it verifies. */
export async function firstBrokenAccessLine({ sql, tenantId }: Tx): Promise<number | null> {
  const [row] = await sql<{ seq: number | null }[]>`
    select min(l.seq) as seq from (
      select seq, row_number() over chain as place, prev_hash, coalesce(lag(hash) over chain, '') as hash_before, hash,
        encode(sha256(convert_to(prev_hash || app.access_line_bytes(line), 'UTF8')), 'hex') as hash_again
      from access_log line where line.tenant_id = ${tenantId} window chain as (order by line.seq)
    ) l where l.seq <> l.place or l.prev_hash <> l.hash_before or l.hash <> l.hash_again`
  return row?.seq ?? null
}
