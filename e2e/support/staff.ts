import { membershipsOf } from '@/db/outside-tenant/tenants'
import { userByEmail } from '@/db/outside-tenant/users'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { presetFor } from '@/lib/core/procedure/presets/all'
import { acceptAsUser } from '@/lib/operations/accounts/accept-invitation'
import { fillFunction, vacateFunction } from '@/lib/operations/people/fill-function'
import { inviteMember } from '@/lib/operations/people/invite-member'
import { type Account, aColleague, type LiveOrganisation } from '@/lib/operations/testing/a-live-organisation'

/** A colleague who fills every function of a care organisation, so that every step is theirs to take. */
export async function aHandler(organisation: LiveOrganisation, name: string): Promise<Account> {
  const account = await aColleague(organisation, 'handler', name)
  await fills(organisation, account, functionsOfCare())
  return account
}

/** Somebody who reads along: they fill a function that works on complaints, and may do nothing to them. */
export async function aReader(organisation: LiveOrganisation, name: string): Promise<Account> {
  const account = await aColleague(organisation, 'reader', name)
  await fills(organisation, account, [presetFor('zorg')?.draft.contact?.handler])
  return account
}

/** A colleague in these functions, and the owner, who filled all of them, in none of these any more. */
export async function takesOffice(
  organisation: LiveOrganisation,
  { name, role, functions }: { name: string; role: Account['role']; functions: readonly string[] },
): Promise<Account> {
  const account = await aColleague(organisation, role, name)
  await fills(organisation, account, functions)
  const { owner } = organisation
  for (const id of functions) await vacateFunction(owner, { function: id, department: null, member: owner.memberId })
  return account
}

async function fills(
  organisation: LiveOrganisation,
  account: Account,
  functions: readonly (string | undefined)[],
): Promise<void> {
  const user = await userByEmail(account.email)
  const member = (user ? await membershipsOf(user.id) : []).find(({ slug }) => slug === organisation.slug)?.memberId
  if (!member) throw new Error(`${account.name} is no member`)
  for (const id of functions) {
    if (!id) continue
    const filled = await fillFunction(organisation.owner, { function: id, department: null, member })
    if (!filled.ok) throw new Error(`refused: ${filled.refusal.kind}`)
  }
}

/** Somebody who has an account already joins another organisation with it; as a handler they fill every function there. */
export async function joins(organisation: LiveOrganisation, account: Account, role: Account['role']): Promise<void> {
  const { owner } = organisation
  const { name, email } = account
  const invited = await inviteMember(owner, { name, email, role }, atThisMoment())
  const user = await userByEmail(email)
  if (!invited.ok || !user) throw new Error('inviting was refused')
  const joined = await acceptAsUser(user, invited.value.token, atThisMoment())
  if (!joined.ok) throw new Error(`refused: ${joined.refusal.kind}`)
  if (role === 'handler') await fills(organisation, account, functionsOfCare())
}

function functionsOfCare(): string[] {
  return presetFor('zorg')?.draft.contact?.functions?.flatMap(({ id }) => id ?? []) ?? []
}
