import { and, eq, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { caseFrom } from '@/lib/core/case/case-from'
import type { ComplaintCase } from '@/lib/core/case/complaint-case'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { Tx } from '../in-tenant'
import { cases } from '../schema/cases'
import { procedureVersions } from '../schema/procedure-versions'
import { readVersion } from './known-versions'
import { type LiveColumns, liveProcedureFrom, TODAYS_BODY } from './live-procedure-statement'
import type { Unread } from './unread'

export type LoadedCase = { complaint: ComplaintCase; procedure: Procedure; lastHash: string }

type LiveRow = Omit<Unread<LoadedCase, 'complaint' | 'procedure'>, 'procedure'> & LiveColumns

// By this name TODAYS_BODY knows it.
const versions = alias(procedureVersions, 'v')
const itsVersion = and(eq(versions.tenantId, cases.tenantId), eq(versions.number, cases.version))

/** The case with the version it is bound to, locked until the end of the transaction: whoever comes next waits. */
export async function loadCaseForUpdate(tx: Tx, caseId: string): Promise<LoadedCase | null> {
  const { db, tenantId } = tx
  // All of it from the locked row itself: what another table says would be from before the wait, but for a version, which is
  // for ever as it was published.
  const [row] = await db
    .select({ complaint: cases.state, version: cases.version, lastHash: cases.lastHash })
    .from(cases)
    .where(and(eq(cases.tenantId, tenantId), eq(cases.id, caseId)))
    .for('update')
  if (!row) return null
  const version = await readVersion(tx, row.version)
  if (!version) throw new Error('a case has no version')
  return { complaint: caseFrom(row.complaint, caseId), procedure: version.procedure, lastHash: row.lastHash }
}

/** The case with its version, to look at; how to reach the organisation is as it is today. */
export async function loadCase(tx: Tx, caseId: string): Promise<LoadedCase | null> {
  const [row] = await liveCase(tx, eq(cases.id, caseId))
  return row ? loaded(row, caseId) : null
}

/** The same, found by what people call it. */
export async function loadCaseByReference(tx: Tx, reference: string): Promise<LoadedCase | null> {
  const [row] = await liveCase(tx, eq(cases.reference, reference))
  return row ? loaded(row, reference) : null
}

function liveCase({ db, tenantId }: Tx, which: SQL) {
  const columns = {
    complaint: cases.state,
    bound: versions.body,
    today: sql.raw(TODAYS_BODY),
    lastHash: cases.lastHash,
  }
  return db
    .select(columns)
    .from(cases)
    .innerJoin(versions, itsVersion)
    .where(and(eq(cases.tenantId, tenantId), which))
}

function loaded(row: LiveRow, which: string): LoadedCase {
  return {
    complaint: caseFrom(row.complaint, which),
    procedure: liveProcedureFrom(row, which),
    lastHash: row.lastHash,
  }
}
