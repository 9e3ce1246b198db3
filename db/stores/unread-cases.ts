// Which cases somebody may not read, for whoever has to see to it that they are kept all the same.
import { and, asc, eq, gt } from 'drizzle-orm'
import type { Tx } from '../in-tenant'
import { cases } from '../schema/cases'
import { among } from '../typed-queries'
import type { Portion } from './look-over'

/** A case by its row alone: also one whose state cannot be read has to be kept by somebody. */
export type CaseRow = {
  id: string
  version: number
  handler: string | null
  department: string | null
  function: string
  barred: string[]
}

/** A portion of all cases, in the order of their ids. */
export async function someCaseRows({ db, tenantId }: Tx, { after, limit }: Portion): Promise<CaseRow[]> {
  const { id, version, handler, department, function: of, barred } = cases
  return db
    .select({ id, version, handler, department, function: of, barred })
    .from(cases)
    .where(and(eq(cases.tenantId, tenantId), after === null ? undefined : gt(id, after)))
    .orderBy(asc(id))
    .limit(limit)
}

/** Those of these that whoever asks may read. */
export async function readAmong({ db, tenantId }: Tx, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .select({ id: cases.id })
    .from(cases)
    .where(and(eq(cases.tenantId, tenantId), among(cases.id, ids)))
  return rows.map(({ id }) => id)
}
