import { z } from 'zod'
import { Role } from '@/lib/core/access/actor'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { DeskLang, PublicLang } from '@/lib/core/shared/language'
import { addressKey } from '@/lib/core/shared/same-address'
import { type Agreement, TenantState } from '../schema/tenants'
import { answerOf, theDatabase } from './together'

/** What anyone may know of an organisation. `version`: the number of its procedure in force. */
const PublicTenant = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  state: TenantState,
  accent: z.string(),
  lang: DeskLang,
  languages: z.array(PublicLang),
  version: z.int().nullable(),
})
export type PublicTenant = z.infer<typeof PublicTenant>
const PerhapsPublicTenant = PublicTenant.nullable()

export async function tenantBySlug(slug: string, through = theDatabase()): Promise<PublicTenant | null> {
  return answerOf(PerhapsPublicTenant, through`select app.tenant_by_slug(${slug}) as it`)
}

/** Whether an organisation that signs up now can have this address. */
export async function isSlugFree(slug: string, through = theDatabase()): Promise<boolean> {
  return answerOf(z.boolean(), through`select app.is_slug_free(${slug}) as it`)
}

/** From now on nobody can have this address; false when somebody had it already. */
export async function holdSlug(slug: string, at: Date, through = theDatabase()): Promise<boolean> {
  return answerOf(z.boolean(), through`select app.hold_slug(${slug}, ${at}) as it`)
}

/** Whether there is any organisation at all: an empty database gets the demo. */
export async function anyTenant(through = theDatabase()): Promise<boolean> {
  return answerOf(z.boolean(), through`select app.any_tenant() as it`)
}

export const NamedTenant = z.object({ id: z.string(), slug: z.string() })
export type NamedTenant = z.infer<typeof NamedTenant>

/** The next organisations in the order of their ids, closed ones too; `last`: after this one. For the worker's role alone. */
export async function tenantsAfter(
  last: string | null,
  atMost: number,
  through = theDatabase(),
): Promise<NamedTenant[]> {
  return answerOf(z.array(NamedTenant), through`select app.tenants_after(${last}, ${atMost}) as it`)
}

export type NewTenant = {
  tenant: {
    id: string
    slug: string
    name: string
    sector: string
    accent: string
    lang: DeskLang
    languages: PublicLang[]
    trialEndsOn: CivilDate | null
    terms: Agreement
    processingAgreement: Agreement
  }
  /** The owner. */
  member: { id: string; userId: string; name: string; email: string }
  draft: unknown
  at: Date
}

/** The organisation with its owner and first draft; null when the slug is taken, and then there is nothing. */
export async function createTenant(
  { tenant, member, draft, at }: NewTenant,
  through = theDatabase(),
): Promise<{ tenantId: string; memberId: string } | null> {
  const owner = { ...member, email: addressKey(member.email) }
  const made = await answerOf(
    z.boolean(),
    through`select app.create_tenant(${tenant}::jsonb, ${owner}::jsonb, ${draft}::jsonb, ${at}) as it`,
  )
  return made ? { tenantId: tenant.id, memberId: member.id } : null
}

const Membership = z.object({
  tenantId: z.string(),
  slug: z.string(),
  name: z.string(),
  tenantState: TenantState,
  memberId: z.string(),
  role: Role,
  state: z.enum(['active', 'left']),
  functions: z.array(z.string()),
})
type Membership = z.infer<typeof Membership>

/** The organisations someone is, or was, a member of. */
export async function membershipsOf(userId: string, through = theDatabase()): Promise<Membership[]> {
  return answerOf(z.array(Membership), through`select app.memberships_of(${userId}) as it`)
}
