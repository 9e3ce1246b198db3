// The procedure an organisation has published, as anybody may read it.
import { tenantBySlug } from '@/db/outside-tenant/tenants'
import { knownVersion, type ReadVersion, readVersion } from '@/db/stores/known-versions'
import { staffingOf } from '@/db/stores/staffing-statement'
import { findSubmission } from '@/db/stores/submissions'
import { versionByNumber, versionForFiling } from '@/db/stores/versions'
import type { Holder } from '@/lib/core/procedure/function-in-words'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { DeskLang } from '@/lib/core/shared/language'
import { readOpenly } from './look'

/** What may be another at the next request, and is therefore asked at each. */
type Live = {
  tenant: { id: string; slug: string; name: string; accent: string; lang: DeskLang }
  /** The number of the version in force. */
  version: number
  /** Who fills which function, for a procedure that shows persons; otherwise nobody. */
  people: Holder[]
}

/** What is live, and the version it names, which is for ever as it was published. */
export type Published = Live & ReadVersion

/** What is in force at this address; null for an organisation that does not exist, is not open yet, or has closed. */
export async function readPublished(slug: string): Promise<Published | null> {
  const tenant = await tenantBySlug(slug)
  if (tenant?.state !== 'live' || tenant.version === null) return null
  const { id, name, accent, lang, version } = tenant
  const read = knownVersion(id, version) ?? (await readOpenly(id, (tx) => readVersion(tx, version)))
  if (!read) return null
  const people = read.procedure.contact.shows === 'person' ? await holdersOf(id) : []
  return { tenant: { id, slug: tenant.slug, name, accent, lang }, version, people, ...read }
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

async function holdersOf(tenantId: string): Promise<Holder[]> {
  const staffing = await readOpenly(tenantId, staffingOf)
  return staffing.holders.flatMap(({ function: office, department, member }) => {
    const name = staffing.members.find((one) => one.id === member)?.name
    return department === null && name !== undefined ? [{ function: office, name }] : []
  })
}
