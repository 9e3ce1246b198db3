import { and, count, eq, isNull, lt, min, ne } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '../in-tenant'
import { rowsOf } from '../read-rows'
import { accessLog as log } from '../schema/access-log'
import { among } from '../typed-queries'
import { BEGINNING } from './chain'

/** How far a log was walked: its line, and what that hands on to the next. */
export type LogPlace = { seq: number; hash: string }

/** The first line that does not fit, and how. `removed`: what should stand before it is not there. */
export type LogFlaw = { kind: 'doubled' | 'removed' | 'changed' | 'swapped' | 'unlinked'; seq: number }

/** A portion of a log: the lines that fit, the last of them, and whether there may be more. */
type VerifiedLines = { lines: number; last: LogPlace | null; flaw: LogFlaw | null; isEnd: boolean }

const LineRow = z.object({
  seq: z.int(),
  prevHash: z.string(),
  hash: z.string(),
  hashAgain: z.string(),
})
type LineRow = z.infer<typeof LineRow>

/**
 * Recomputes the chain of who looked, from the line after `after`, as far as the first that does not fit. The line before is
 * read with it: one that stands there twice does not hide between two portions.
 */
export async function verifyLinesAfter(tx: Tx, after: LogPlace | null, atMost: number): Promise<VerifiedLines> {
  const rows = await linesFrom(tx, after?.seq ?? 0, atMost + 1)
  const isEnd = rows.length <= atMost
  if (after !== null) {
    const [again] = rows.splice(0, 1)
    if (again?.seq !== after.seq) return { lines: 0, last: after, flaw: { kind: 'removed', seq: after.seq }, isEnd }
    if (again.hash !== after.hash) return { lines: 0, last: after, flaw: { kind: 'changed', seq: after.seq }, isEnd }
  }
  let last = after
  for (const [i, row] of rows.entries()) {
    const kind = flawOf(row, last)
    if (kind === null) {
      last = { seq: row.seq, hash: row.hash }
      continue
    }
    const isMoved = kind === 'unlinked' && (await followsOnAnother(tx, row))
    return { lines: i, last, flaw: { kind: isMoved ? 'swapped' : kind, seq: row.seq }, isEnd }
  }
  return { lines: rows.length, last, flaw: null, isEnd }
}

/** How many lines of before this moment nobody has sealed, and since when the oldest waits; null when there are none. */
export async function linesLeftUnsealed(
  { db, tenantId }: Tx,
  before: Date,
): Promise<{ lines: number; since: Date } | null> {
  const [row] = await db
    .select({ lines: count(), since: min(log.at) })
    .from(log)
    .where(and(eq(log.tenantId, tenantId), isNull(log.seq), lt(log.at, before)))
  return row?.since ? { lines: row.lines, since: row.since } : null
}

/** The hashes of these lines, by their numbers; a line that is not there has none. */
export async function hashesOfLines({ db, tenantId }: Tx, lines: readonly number[]): Promise<Map<number, string>> {
  const rows = await db
    .select({ seq: log.seq, hash: log.hash })
    .from(log)
    .where(and(eq(log.tenantId, tenantId), among(log.seq, lines)))
  return new Map(rows.flatMap(({ seq, hash }) => (seq === null || hash === null ? [] : [[seq, hash]])))
}

/** Whether a sealed line has this hash. Reads the whole log of the organisation, for whoever asks once in a long while. */
export async function isHashOfALine({ db, tenantId }: Tx, hash: string): Promise<boolean> {
  const rows = await db
    .select({ entry: log.entry })
    .from(log)
    .where(and(eq(log.tenantId, tenantId), eq(log.hash, hash)))
    .limit(1)
  return rows.length > 0
}

/** The number of the first line that does not fit the chain, or null when all of it verifies. */
export async function firstBrokenAccessLine(tx: Tx, portion = 1000): Promise<number | null> {
  for (let after: LogPlace | null = null; ; ) {
    const { last, flaw, isEnd }: VerifiedLines = await verifyLinesAfter(tx, after, portion)
    if (flaw !== null) return flaw.seq
    if (isEnd) return null
    after = last
  }
}

function linesFrom({ sql, tenantId }: Tx, seq: number, atMost: number) {
  const statement = sql`
    select line.seq, line.prev_hash as "prevHash", line.hash,
      encode(sha256(convert_to(line.prev_hash || app.access_line_bytes(line), 'UTF8')), 'hex') as "hashAgain"
    from access_log line where line.tenant_id = ${tenantId} and line.seq >= ${seq} order by line.seq limit ${atMost}`
  return rowsOf(LineRow, statement)
}

function flawOf({ seq, prevHash, hash, hashAgain }: LineRow, last: LogPlace | null): LogFlaw['kind'] | null {
  if (seq === last?.seq) return 'doubled'
  if (seq !== (last?.seq ?? 0) + 1) return 'removed'
  if (prevHash !== (last?.hash ?? BEGINNING)) return 'unlinked'
  return hash === hashAgain ? null : 'changed'
}

/** Whether it was written behind another line than the one it stands behind now. */
async function followsOnAnother({ db, tenantId }: Tx, { seq, prevHash }: LineRow): Promise<boolean> {
  if (prevHash === BEGINNING) return true
  const found = await db
    .select({ entry: log.entry })
    .from(log)
    .where(and(eq(log.tenantId, tenantId), eq(log.hash, prevHash), ne(log.seq, seq - 1)))
    .limit(1)
  return found.length > 0
}
