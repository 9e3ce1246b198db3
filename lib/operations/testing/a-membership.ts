import { inTenant } from '@/db/in-tenant'
import { memberList } from '@/db/stores/members'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { MemberActor, Role } from '@/lib/core/access/actor'
import { acceptAsNewcomer } from '../accounts/accept-invitation'
import { inviteMember } from '../people/invite-member'
import { anAccount } from './an-account'

export const NEWCOMERS_PASSWORD = 'een fiets zonder licht'
const NEWCOMER = 'Daan Postma'

/** An organisation that signed up, with its owner; `account` says how far they came. */
export async function anOwner(account = anAccount) {
  const made = await account()
  const { tenantId, memberId, userId } = made
  const owner: MemberActor = { kind: 'member', tenantId, memberId, userId, role: 'owner', functions: [] }
  return { ...made, email: made.input.email, owner }
}

/** Each time another. */
export function anAddress(): string {
  return `daan.${atThisMoment().secret(5)}@zonnehof.example`
}

/** The token at the end of the link in the invitation. */
export async function invite(actor: MemberActor, role: Role, email: string): Promise<string> {
  const done = await inviteMember(actor, { name: NEWCOMER, email, role }, atThisMoment())
  if (!done.ok) throw new Error(`refused: ${done.refusal.kind}`)
  return done.value.token
}

/** Whoever has this link comes, with a new account. */
export function join(token: string): ReturnType<typeof acceptAsNewcomer> {
  return acceptAsNewcomer({ token, name: NEWCOMER, password: NEWCOMERS_PASSWORD }, 'nl', atThisMoment())
}

/** Somebody who was invited by this owner and came. */
export async function anInvitedColleague(owner: MemberActor, role: Role) {
  const email = anAddress()
  await join(await invite(owner, role, email))
  const member = (await inTenant(owner, memberList)).find((one) => one.email === email)
  if (!member) throw new Error('nobody came')
  const { id: memberId, userId } = member
  const actor: MemberActor = { kind: 'member', tenantId: owner.tenantId, memberId, userId, role, functions: [] }
  return { email, actor, user: { id: userId, email } }
}
