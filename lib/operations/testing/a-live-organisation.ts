import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { MemberActor, Role } from '@/lib/core/access/actor'
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

/** An organisation that signed up, filled in what its sector leaves open, staffed its functions and published. */
export async function aLiveOrganisation({
  sector = 'zorg',
  name,
}: {
  sector?: string
  name?: string
} = {}): Promise<LiveOrganisation> {
  const input = aSignUp({ sector, ...(name ? { organisation: name } : {}) })
  const { tenantId, memberId, userId, slug, confirmToken } = await anAccount(input)
  const owner: MemberActor = { kind: 'member', tenantId, memberId, userId, role: 'owner', functions: [] }
  await done(confirmAddress(confirmToken, atThisMoment()))
  const preset = presetFor(sector)
  if (!preset) throw new Error(`there is no sector ${sector}`)
  const { contact, followUp } = filledIn(preset)
  const values = { contact, 'followUp.externalBodies': followUp?.externalBodies }
  const { revision } = await done(saveDraft(owner, { revision: 1, values }, atThisMoment()))
  for (const { id } of contact?.functions ?? []) {
    if (id) await done(fillFunction(owner, { function: id, department: null, member: memberId }))
  }
  await done(publishProcedure(owner, { revision, despiteLaw: false }, atThisMoment()))
  const account = { name: input.name, email: input.email, password: GOOD_PASSWORD, role: 'owner' as const }
  return { slug, name: input.organisation, tenantId, owner, accounts: [account] }
}

/** A colleague who was invited and came, with an account of their own. */
export async function aColleague({ owner, accounts }: LiveOrganisation, role: Role, name: string): Promise<Account> {
  const email = `${atThisMoment().secret(5)}@zonnehof.example`
  const { token } = await done(inviteMember(owner, { name, email, role }, atThisMoment()))
  await done(acceptAsNewcomer({ token, name, password: GOOD_PASSWORD }, 'nl', atThisMoment()))
  const account = { name, email, password: GOOD_PASSWORD, role }
  accounts.push(account)
  return account
}

async function done<T>(result: Promise<{ ok: true; value: T } | { ok: false; refusal: { kind: string } }>): Promise<T> {
  const it = await result
  if (!it.ok) throw new Error(`refused: ${JSON.stringify(it.refusal)}`)
  return it.value
}
