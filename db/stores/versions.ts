import type { Procedure } from '@/lib/core/procedure/procedure'
import { procedureFrom } from '@/lib/core/procedure/procedure-from'
import type { Tx } from '../in-tenant'
import type { Unread } from './unread'

type Version = { number: number; procedure: Procedure; publishedAt: Date; publishedBy: string }

type Row = Unread<Version, 'procedure'>

/** How long a form that was open when a new version came may still be sent under the old one, in hours. */
const GRACE_HOURS = 48

/** The version in force now; null when nothing was published yet. */
export async function currentVersion({ sql, tenantId }: Tx): Promise<Version | null> {
  const [row] = await sql<Row[]>`
    select number, body as procedure, published_at as "publishedAt", published_by as "publishedBy"
    from procedure_versions where tenant_id = ${tenantId} order by number desc limit 1`
  return row ? versionOf(row) : null
}

export async function versionByNumber({ sql, tenantId }: Tx, number: number): Promise<Version | null> {
  const [row] = await sql<Row[]>`
    select number, body as procedure, published_at as "publishedAt", published_by as "publishedBy"
    from procedure_versions where tenant_id = ${tenantId} and number = ${number}`
  return row ? versionOf(row) : null
}

/** The version that was in force at an instant; null from before the first. */
export async function versionInForceAt({ sql, tenantId }: Tx, at: Date): Promise<Version | null> {
  const [row] = await sql<Row[]>`
    select number, body as procedure, published_at as "publishedAt", published_by as "publishedBy"
    from procedure_versions where tenant_id = ${tenantId} and published_at <= ${at} order by number desc limit 1`
  return row ? versionOf(row) : null
}

/** The version a form was shown under, when it is in force, or was until no more than 48 hours ago. */
export async function versionForFiling({ sql, tenantId }: Tx, number: number, at: Date): Promise<Procedure | null> {
  const graceBegan = new Date(at.getTime() - GRACE_HOURS * 3_600_000)
  const [row] = await sql<{ procedure: unknown }[]>`
    select v.body as procedure from procedure_versions v
    where v.tenant_id = ${tenantId} and v.number = ${number} and not exists (
      select 1 from procedure_versions later
      where later.tenant_id = v.tenant_id and later.number = v.number + 1 and later.published_at < ${graceBegan})`
  return row ? procedureFrom(row.procedure, nameOf(number)) : null
}

function versionOf({ procedure, ...rest }: Row): Version {
  return { ...rest, procedure: procedureFrom(procedure, nameOf(rest.number)) }
}

function nameOf(number: number): string {
  return `version ${number}`
}

/** All versions, the newest first, without their bodies. */
export async function versionList({ sql, tenantId }: Tx): Promise<Omit<Version, 'procedure'>[]> {
  return sql<Omit<Row, 'procedure'>[]>`
    select number, published_at as "publishedAt", published_by as "publishedBy"
    from procedure_versions where tenant_id = ${tenantId} order by number desc`
}

/** Publishes the next number. Two at once cannot both get it: the key lets one through. */
export async function insertVersion({ sql, tenantId }: Tx, version: Version): Promise<void> {
  await sql`
    insert into procedure_versions (tenant_id, number, body, published_at, published_by)
    values (${tenantId}, ${version.number}, ${version.procedure}::jsonb, ${version.publishedAt}, ${version.publishedBy})`
}
