// The procedure an organisation has published, as anybody may read it.
import { tenantBySlug } from '@/db/outside-tenant/tenants'
import { staffingOf } from '@/db/stores/staffing-statement'
import { findSubmission } from '@/db/stores/submissions'
import { versionByNumber, versionForFiling } from '@/db/stores/versions'
import { AMSTERDAM, type CivilDate, civilDateIn } from '@/lib/core/calendar/civil-date'
import type { Holder } from '@/lib/core/procedure/function-in-words'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { DeskLang } from '@/lib/core/shared/language'
import { readOpenly } from './look'

export type Published = {
  tenant: { id: string; slug: string; name: string; accent: string; lang: DeskLang }
  version: number
  publishedOn: CivilDate
  procedure: Procedure
  /** Who fills which function, for a procedure that shows persons; otherwise nobody. */
  people: Holder[]
}

type Kept = { procedure: Procedure; publishedOn: CivilDate }

// A published version never changes, so it may be remembered; which one is in force is asked every time.
const remembered = new Map<string, Kept>()
const MOST_REMEMBERED = 300

/** What is in force at this address; null for an organisation that does not exist, is not open yet, or has closed. */
export async function readPublished(slug: string): Promise<Published | null> {
  const tenant = await tenantBySlug(slug)
  if (tenant?.state !== 'live' || tenant.version === null) return null
  const kept = await versionOf(tenant.id, tenant.version)
  if (!kept) return null
  const { id, name, accent, lang } = tenant
  const people = kept.procedure.contact.shows === 'person' ? await holdersOf(id) : []
  return { tenant: { id, slug: tenant.slug, name, accent, lang }, version: tenant.version, people, ...kept }
}

/**
 * An earlier version under which a form was shown: for as long as such a form may still be sent, and after that for a form
 * that was sent already.
 */
export async function readForFiling(
  tenantId: string,
  { version, submission }: { version: number; submission: string | null },
  now: Date,
): Promise<Procedure | null> {
  return readOpenly(tenantId, async (tx) => {
    const procedure = await versionForFiling(tx, version, now)
    if (procedure || submission === null) return procedure
    const sent = await findSubmission(tx, submission)
    return sent ? ((await versionByNumber(tx, version))?.procedure ?? null) : null
  })
}

async function versionOf(tenantId: string, number: number): Promise<Kept | null> {
  const key = `${tenantId}/${number}`
  const known = remembered.get(key)
  if (known) return known
  const version = await readOpenly(tenantId, (tx) => versionByNumber(tx, number))
  if (!version) return null
  const kept = { procedure: version.procedure, publishedOn: civilDateIn(AMSTERDAM, version.publishedAt) }
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(key, kept)
  return kept
}

async function holdersOf(tenantId: string): Promise<Holder[]> {
  const staffing = await readOpenly(tenantId, staffingOf)
  return staffing.holders.flatMap(({ function: office, department, member }) => {
    const name = staffing.members.find((one) => one.id === member)?.name
    return department === null && name !== undefined ? [{ function: office, name }] : []
  })
}
