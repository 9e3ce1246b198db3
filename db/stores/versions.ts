import { and, desc, eq, lt, lte, notExists } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { procedureFrom } from '@/lib/core/procedure/procedure-from'
import type { Tx } from '../in-tenant'
import { procedureVersions as versions } from '../schema/procedure-versions'
import { readerCircles } from '../schema/reader-circles'
import { circlesOf } from './circle-of'
import type { Unread } from './unread'

type Version = { number: number; procedure: Procedure; publishedAt: Date; publishedBy: string }

type Row = Unread<Version, 'procedure'>

/** How long a form that was open when a new version came may still be sent under the old one, in hours. */
const GRACE_HOURS = 48

const listed = { number: versions.number, publishedAt: versions.publishedAt, publishedBy: versions.publishedBy }
const whole = { ...listed, procedure: versions.body }

/** The version in force now; null when nothing was published yet. */
export async function currentVersion({ db, tenantId }: Tx): Promise<Version | null> {
  const [row] = await db
    .select(whole)
    .from(versions)
    .where(eq(versions.tenantId, tenantId))
    .orderBy(desc(versions.number))
    .limit(1)
  return row ? versionOf(row) : null
}

export async function versionByNumber({ db, tenantId }: Tx, number: number): Promise<Version | null> {
  const [row] = await db
    .select(whole)
    .from(versions)
    .where(and(eq(versions.tenantId, tenantId), eq(versions.number, number)))
  return row ? versionOf(row) : null
}

/** The version that was in force at an instant; null from before the first. */
export async function versionInForceAt({ db, tenantId }: Tx, at: Date): Promise<Version | null> {
  const [row] = await db
    .select(whole)
    .from(versions)
    .where(and(eq(versions.tenantId, tenantId), lte(versions.publishedAt, at)))
    .orderBy(desc(versions.number))
    .limit(1)
  return row ? versionOf(row) : null
}

/** A version that was replaced before this is too old for a form that comes in now. */
export function graceBegan(at: Date): Date {
  return new Date(at.getTime() - GRACE_HOURS * 3_600_000)
}

/** The version a form was shown under, when it is in force, or was until no more than 48 hours ago. */
export async function versionForFiling({ db, tenantId }: Tx, number: number, at: Date): Promise<Procedure | null> {
  const later = alias(versions, 'later')
  const replaced = db
    .select({ number: later.number })
    .from(later)
    .where(and(eq(later.tenantId, tenantId), eq(later.number, number + 1), lt(later.publishedAt, graceBegan(at))))
  const [row] = await db
    .select({ procedure: versions.body })
    .from(versions)
    .where(and(eq(versions.tenantId, tenantId), eq(versions.number, number), notExists(replaced)))
  return row ? procedureFrom(row.procedure, nameOf(number)) : null
}

function versionOf({ procedure, ...rest }: Row): Version {
  return { ...rest, procedure: procedureFrom(procedure, nameOf(rest.number)) }
}

function nameOf(number: number): string {
  return `version ${number}`
}

/** All versions, the newest first, without their bodies. */
export async function versionList({ db, tenantId }: Tx): Promise<Omit<Version, 'procedure'>[]> {
  return db.select(listed).from(versions).where(eq(versions.tenantId, tenantId)).orderBy(desc(versions.number))
}

/** Publishes the next number. Two at once cannot both get it: the key lets one through. */
export async function insertVersion({ db, tenantId }: Tx, { procedure, ...version }: Version): Promise<void> {
  await db.insert(versions).values({ ...version, tenantId, body: procedure })
  const circles = circlesOf(procedure).map((circle) => ({ ...circle, tenantId }))
  if (circles.length > 0) await db.insert(readerCircles).values(circles).onConflictDoNothing()
}
