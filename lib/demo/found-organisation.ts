import { inTenant } from '@/db/in-tenant'
import { membershipsOf, tenantBySlug } from '@/db/outside-tenant/tenants'
import { confirmEmail, userByEmail } from '@/db/outside-tenant/users'
import { readDraft } from '@/db/stores/drafts'
import type { MemberActor, Role } from '@/lib/core/access/actor'
import type { ProcedureDraft } from '@/lib/core/procedure/draft'
import { presetFor } from '@/lib/core/procedure/presets/all'
import type { Moment } from '@/lib/core/shared/moment'
import { acceptAsNewcomer } from '@/lib/operations/accounts/accept-invitation'
import { confirmAddress } from '@/lib/operations/accounts/confirm-address'
import { changeOrganisation } from '@/lib/operations/organisation/change-organisation'
import { signUp } from '@/lib/operations/organisation/sign-up'
import { fillFunction } from '@/lib/operations/people/fill-function'
import { inviteMember } from '@/lib/operations/people/invite-member'
import { publishProcedure } from '@/lib/operations/procedure/publish-procedure'
import { saveDraft } from '@/lib/operations/procedure/save-draft'
import { allOf } from './all-of'
import type { Passwords } from './demo-plan'
import { must } from './must'

/** Somebody of a demo organisation, and what they fill: functions of the whole house, or `function@department`. */
export type DemoPerson = { key: string; name: string; email: string; role: Role; fills: string[] }

/** `values`: what the organisation fills in on top of its preset, by place in the draft. The first person is the owner. */
export type DemoOrganisation = {
  slug: string
  name: string
  sector: string
  accent: string
  people: [DemoPerson, ...DemoPerson[]]
  values: (preset: ProcedureDraft) => Record<string, unknown>
}

/** An organisation with the people in it, as actors by their keys. */
export type Founded = { tenantId: string; members: Record<string, MemberActor> }

type Founding = { passwords: Passwords; moment: Moment; liveSince: Date }

/** Signs up, invites, fills in, staffs and publishes; what is there from an earlier making is left as it is. */
export async function foundOrganisation(organisation: DemoOrganisation, founding: Founding): Promise<Founded> {
  const [head, ...others] = organisation.people
  const owner = await ownerOf(organisation, head, founding)
  const joined = await allOf(others.map((person) => colleague(owner, person, founding)))
  const members = Object.fromEntries([[head.key, owner], ...others.map(({ key }, i) => [key, joined[i] ?? owner])])
  const tenant = await tenantBySlug(organisation.slug)
  if (tenant?.version === null) await goLive({ organisation, owner, members }, founding)
  return { tenantId: owner.tenantId, members }
}

async function ownerOf(
  { slug, name, sector }: DemoOrganisation,
  { email, name: person }: DemoPerson,
  { passwords, moment }: Founding,
): Promise<MemberActor> {
  if (await tenantBySlug(slug)) {
    const owner = await memberWith(email)
    // Its link was lost with the process that was broken off.
    await confirmEmail(owner.userId, moment.now)
    return owner
  }
  const input = { organisation: name, slug, sector, name: person, email, password: passwords.of(email) }
  const sender = { lang: 'nl' as const, address: 'demo', silent: true }
  const made = must(await signUp({ ...input, agreed: 'yes' }, sender, moment))
  if (made === null) throw new Error(`${email} has an account already`)
  must(await confirmAddress(made.confirmToken, moment))
  return memberWith(email)
}

async function colleague(owner: MemberActor, person: DemoPerson, { passwords, moment }: Founding) {
  const { name, email, role } = person
  if ((await userByEmail(email)) === null) {
    const { token } = must(await inviteMember(owner, { name, email, role }, moment, { silent: true }))
    must(await acceptAsNewcomer({ token, name, password: passwords.of(email) }, 'nl', moment))
  }
  return memberWith(email)
}

async function memberWith(email: string): Promise<MemberActor> {
  const user = await userByEmail(email)
  const [membership] = user ? await membershipsOf(user.id) : []
  if (!user || !membership) throw new Error(`${email} is no member of a demo organisation`)
  const { tenantId, memberId, role, functions } = membership
  return { kind: 'member', tenantId, memberId, userId: user.id, role, functions }
}

type Going = { organisation: DemoOrganisation; owner: MemberActor; members: Record<string, MemberActor> }

async function goLive({ organisation, owner, members }: Going, { moment, liveSince }: Founding): Promise<void> {
  const { name, accent, sector, values, people } = organisation
  must(await changeOrganisation(owner, { organisation: name, accent, language: 'nl' }))
  const before = await inTenant(owner, readDraft)
  const preset = presetFor(sector)
  if (!before || !preset) throw new Error(`${name} has no draft`)
  const saving = { revision: before.revision, values: values(preset.draft) }
  const { revision } = must(await saveDraft(owner, saving, moment))
  for (const { key, fills } of people) {
    for (const place of fills) {
      const [filled = '', department = null] = place.split('@')
      const member = members[key]?.memberId ?? ''
      must(await fillFunction(owner, { function: filled, department, member }))
    }
  }
  must(await publishProcedure(owner, { revision, despiteLaw: false }, { ...moment, now: liveSince }))
}
