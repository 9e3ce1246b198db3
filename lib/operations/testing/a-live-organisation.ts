import { inTenant } from '@/db/in-tenant'
import { userByEmail } from '@/db/outside-tenant/users'
import { currentVersion } from '@/db/stores/versions'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { MemberActor, Role } from '@/lib/core/access/actor'
import type { ProcedureDraft } from '@/lib/core/procedure/draft'
import { presetFor } from '@/lib/core/procedure/presets/all'
import { filledIn } from '@/lib/core/procedure/presets/testing/filled-in'
import { acceptAsNewcomer } from '../accounts/accept-invitation'
import { confirmAddress } from '../accounts/confirm-address'
import { fillFunction } from '../people/fill-function'
import { inviteMember } from '../people/invite-member'
import { publishProcedure } from '../procedure/publish-procedure'
import { saveDraft } from '../procedure/save-draft'
import { anAccount, aSignUp, GOOD_PASSWORD } from './an-account'

export type Account = { name: string; email: string; password: string; role: Role }
export type LiveOrganisation = { slug: string; name: string; tenantId: string; owner: MemberActor; accounts: Account[] }

/**
 * An organisation that signed up, filled in what its sector leaves open, staffed its functions and published. Where its sector has
 * a committee, a chair and two members come from outside for it. `departments`: each with the complaints about one thing, in their
 * order. `body`: the external body they belong to, by name.
 */
export async function aLiveOrganisation({
  sector = 'zorg',
  name,
  departments = 0,
  body,
}: {
  sector?: string
  name?: string
  departments?: number
  body?: string
} = {}): Promise<LiveOrganisation> {
  const input = aSignUp({ sector, ...(name ? { organisation: name } : {}) })
  const { tenantId, memberId, userId, slug, confirmToken } = await anAccount(input)
  const owner: MemberActor = { kind: 'member', tenantId, memberId, userId, role: 'owner', functions: [] }
  await done(confirmAddress(confirmToken, atThisMoment()))
  const preset = presetFor(sector)
  if (!preset) throw new Error(`there is no sector ${sector}`)
  const { contact, followUp } = filledIn(preset)
  const values = {
    contact: { ...contact, ...(departments > 0 ? inDepartments(preset.draft, departments) : {}) },
    'followUp.externalBodies': (followUp?.externalBodies ?? []).map((one) => (body ? { ...one, name: body } : one)),
  }
  const { revision } = await done(saveDraft(owner, { revision: 1, values }, atThisMoment()))
  const account = { name: input.name, email: input.email, password: GOOD_PASSWORD, role: 'owner' as const }
  const organisation = { slug, name: input.organisation, tenantId, owner, accounts: [account] }
  const seats = await aCommittee(organisation, preset.draft.processing?.committee)
  for (const { id } of contact?.functions ?? []) {
    if (id && !seats.includes(id)) await done(fillFunction(owner, { function: id, department: null, member: memberId }))
  }
  await done(publishProcedure(owner, { revision, despiteLaw: false }, atThisMoment()))
  return organisation
}

/** So many departments, each with the complaints about one of the first subjects. */
function inDepartments({ contact, intake }: ProcedureDraft, many: number): Partial<ProcedureDraft['contact']> {
  const places = (intake?.subjects ?? []).slice(0, many).flatMap(({ id, label }) => (id ? [{ id, name: label }] : []))
  const handler = contact?.handler
  return {
    departments: places,
    routes: places.map(({ id }) => ({ id, subject: id, department: id, function: handler })),
  }
}

/** Its chair and members, who then fill these functions. */
async function aCommittee(
  organisation: LiveOrganisation,
  committee: { chair?: string; members?: string } | null | undefined,
): Promise<string[]> {
  const { chair, members } = committee ?? {}
  if (!chair || !members) return []
  const people = [
    [chair, 'Cor Voorzitter'],
    [members, 'Wim Buitendijk'],
    [members, 'Ans Verhoef'],
  ] as const
  for (const [office, name] of people) {
    const { memberId } = await comes(organisation, 'outsider', name)
    await done(fillFunction(organisation.owner, { function: office, department: null, member: memberId }))
  }
  return [chair, members]
}

/** A colleague who was invited and came, with an account of their own. */
export async function aColleague(organisation: LiveOrganisation, role: Role, name: string): Promise<Account> {
  return (await comes(organisation, role, name)).account
}

/** A colleague who reads the complaints of one department, its first, by a function that they fill there; they handle none. */
export async function aReaderOfOne(organisation: LiveOrganisation, name: string): Promise<MemberActor> {
  const { tenantId, owner } = organisation
  const { account, memberId } = await comes(organisation, 'reader', name)
  const user = await userByEmail(account.email)
  const version = await inTenant({ kind: 'system', tenantId }, currentVersion)
  const { handler = '', departments = [] } = version?.procedure.contact ?? {}
  await done(fillFunction(owner, { function: handler, department: departments[0]?.id ?? null, member: memberId }))
  return { kind: 'member', tenantId, memberId, userId: user?.id ?? '', role: 'reader', functions: [] }
}

async function comes({ owner, accounts }: LiveOrganisation, role: Role, name: string) {
  const email = `${atThisMoment().secret(5)}@zonnehof.example`
  const { token } = await done(inviteMember(owner, { name, email, role }, atThisMoment()))
  const { memberId } = await done(acceptAsNewcomer({ token, name, password: GOOD_PASSWORD }, 'nl', atThisMoment()))
  const account = { name, email, password: GOOD_PASSWORD, role }
  accounts.push(account)
  return { account, memberId }
}

async function done<T>(result: Promise<{ ok: true; value: T } | { ok: false; refusal: { kind: string } }>): Promise<T> {
  const it = await result
  if (!it.ok) throw new Error(`refused: ${JSON.stringify(it.refusal)}`)
  return it.value
}
