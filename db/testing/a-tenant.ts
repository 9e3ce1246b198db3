import { inTenant } from '@/db/in-tenant'
import { acceptInvitation } from '@/db/outside-tenant/invitations'
import { createTenant } from '@/db/outside-tenant/tenants'
import { createUser } from '@/db/outside-tenant/users'
import { fillFunction } from '@/db/stores/function-holders'
import { insertInvitation } from '@/db/stores/invitations'
import { insertVersion } from '@/db/stores/versions'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { MemberActor, Role } from '@/lib/core/access/actor'
import type { Readers } from '@/lib/core/procedure/contact'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { sampleProcedure } from '@/lib/core/procedure/testing/sample-procedure'

export type TestTenant = { tenantId: string; slug: string; owner: MemberActor; procedure: Procedure }

/**
 * An organisation with an owner who fills every function, and the sample procedure, or this one, published since `since`. Whoever
 * handles complaints reads them, unless `readers` says less.
 */
export async function aTenant({
  since = new Date('2026-01-01T08:00:00Z'),
  readers = 'everyone',
  procedure: whole = sampleProcedure(),
}: {
  since?: Date
  readers?: Readers
  procedure?: Procedure
} = {}): Promise<TestTenant> {
  const { newId, secret } = atThisMoment()
  const procedure: Procedure = { ...whole, contact: { ...whole.contact, readers } }
  const [tenantId, slug] = [newId(), `tenant-${secret(6)}`]
  const userId = await aUser('Olga Owner')
  const agreement = { version: '1', at: since.toISOString(), by: userId }
  const made = await createTenant({
    tenant: {
      id: tenantId,
      slug,
      name: `Organisation ${slug}`,
      sector: procedure.sector,
      accent: '#1f6f5c',
      lang: 'nl',
      languages: ['nl', 'en'],
      trialEndsOn: null,
      terms: agreement,
      processingAgreement: agreement,
    },
    member: { id: newId(), userId, name: 'Olga Owner', email: `${slug}@example.org` },
    draft: {},
    at: since,
  })
  if (made === null) throw new Error(`the slug ${slug} is taken`)
  const functions = procedure.contact.functions.map(({ id }) => id)
  const owner: MemberActor = { kind: 'member', tenantId, memberId: made.memberId, userId, role: 'owner', functions }
  await inTenant(owner, async (tx) => {
    await insertVersion(tx, { number: 1, procedure, publishedAt: since, publishedBy: made.memberId })
    for (const id of functions) await fillFunction(tx, { function: id, department: null, member: made.memberId })
  })
  return { tenantId, slug, owner, procedure }
}

/** Somebody else of the organisation, invited and come. */
export async function aMember({ owner }: TestTenant, role: Role, name: string): Promise<MemberActor> {
  const { newId, secret, now } = atThisMoment()
  const userId = await aUser(name)
  const tokenSha256 = secret(32)
  const expiresAt = new Date(now.getTime() + 3_600_000)
  await inTenant(owner, (tx) =>
    insertInvitation(tx, {
      id: newId(),
      email: `${secret(6)}@example.org`,
      name,
      role,
      tokenSha256,
      invitedBy: owner.memberId,
      at: now,
      expiresAt,
    }),
  )
  const joined = await acceptInvitation({ tokenSha256, userId, memberId: newId(), now })
  if (joined === null) throw new Error('the invitation could not be accepted')
  return { kind: 'member', tenantId: owner.tenantId, memberId: joined.memberId, userId, role, functions: [] }
}

async function aUser(name: string): Promise<string> {
  const { newId, secret, now } = atThisMoment()
  const id = newId()
  await createUser({ id, email: `${secret(8)}@example.org`, name, lang: 'nl', at: now })
  return id
}
