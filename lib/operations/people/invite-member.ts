import type { Tx } from '@/db/in-tenant'
import {
  insertInvitation,
  invitationList,
  withdrawInvitation as withdraw,
  withdrawOpenFor,
} from '@/db/stores/invitations'
import { memberNames, membersForUpdate } from '@/db/stores/members'
import { ownTenant } from '@/db/stores/own-tenant'
import type { AccountRefusal } from '@/lib/core/access/account-refusals'
import type { MemberActor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import type { Invitation } from '@/lib/core/access/invitation'
import { INVITATION_DAYS } from '@/lib/core/access/link-times'
import { trial } from '@/lib/core/access/plans'
import type { Moment } from '@/lib/core/shared/moment'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { isSameAddress } from '@/lib/core/shared/same-address'
import { operatorEmail } from '@/lib/settings/env'
import { addressOf, newLinkSecret } from '../accounts/account-links'
import { countTry } from '../accounts/count-tries'
import { putMail } from '../accounts/put-mail'
import { change } from '../change'
import { functionsInOffice } from './functions-of'
import { rolesToGive, rolesToInvite } from './member-rules'

/** `token`: what stands at the end of the link; only its hash is kept. */
type Invited = { id: string; token: string }

/** `silent`: without a mail, for the demo, which mails nobody. */
export async function inviteMember(
  actor: MemberActor,
  input: Invitation,
  moment: Moment,
  { silent = false }: { silent?: boolean } = {},
): Promise<Result<Invited, AccountRefusal>> {
  const counted = await countInvitation(actor, input.email, moment.now)
  if (!counted.ok) return counted
  const id = moment.newId()
  return change(actor, { kind: 'invite', object: 'invitation', objectId: id }, async (tx) => {
    const refusal = await whyNot(tx, actor, input, moment)
    if (refusal !== null) return refuse<AccountRefusal>(refusal)
    return ok(
      await sendInvitation(tx, { ...input, id, invitedBy: actor.memberId, silent, oneComplaint: false }, moment),
    )
  })
}

// An invitation is a mail to anybody, in an organisation's name: not too many to one address, nor from one organisation.
export async function countInvitation(
  actor: MemberActor,
  email: string,
  now: Date,
): Promise<Result<null, AccountRefusal>> {
  const toOne = await countTry('invitation mail', email, now)
  return toOne.ok ? countTry('invitations of one organisation', actor.tenantId, now) : toOne
}

async function whyNot(tx: Tx, actor: MemberActor, input: Invitation, { now }: Moment): Promise<AccountRefusal | null> {
  const { seats } = await functionsInOffice(tx)
  const may = rolesToInvite(actor.role, seats.length > 0)
  if (!can(actor, 'manage-people') || !may.includes(input.role)) return { kind: 'not-allowed' }
  const members = (await membersForUpdate(tx)).filter(({ state }) => state === 'active')
  const ours = members.filter(({ role }) => role !== 'outsider')
  if (members.some(({ email }) => isSameAddress(email, input.email)))
    return { kind: 'invalid', fields: { email: 'taken' } }
  const all = (await invitationList(tx)).filter((it) => !it.acceptedAt && !it.withdrawnAt && it.expiresAt > now)
  // Who is asked from outside for one case is not of the organisation, and not counted.
  const open = all.filter(({ role }) => role !== 'outsider')
  // The new one takes the place of what is open for this address, which must then be theirs to take away.
  const before = all.find(({ email }) => isSameAddress(email, input.email))
  if (before && !before.forCommittee && !rolesToGive(actor.role).includes(before.role)) return { kind: 'not-allowed' }
  if (input.role !== 'outsider' && ours.length + open.length - (before ? 1 : 0) >= trial.members)
    return { kind: 'no-more-members', most: trial.members, ask: operatorEmail() }
  return null
}

/** `oneComplaint`: from outside, to handle one case where nobody here may; else whoever comes from outside is for the committee. */
type Sending = Invitation & { id: string; invitedBy: string; silent: boolean; oneComplaint: boolean }

/** The link and its mail, in place of what was open for this address. */
export async function sendInvitation(
  tx: Tx,
  { id, email, name, role, invitedBy, silent, oneComplaint }: Sending,
  moment: Moment,
): Promise<Invited> {
  const { token, sha256 } = newLinkSecret(moment)
  const expiresAt = new Date(moment.now.getTime() + INVITATION_DAYS * 86_400_000)
  await withdrawOpenFor(tx, email, moment.now)
  const forCommittee = role === 'outsider' && !oneComplaint
  const invitation = { id, email, name, role, forCommittee, tokenSha256: sha256, invitedBy, at: moment.now, expiresAt }
  await insertInvitation(tx, invitation)
  const tenant = await ownTenant(tx)
  if (tenant === null) throw new Error('An invitation needs an organisation.')
  const { lang, name: organisation } = tenant
  const inviter = (await memberNames(tx, [invitedBy])).get(invitedBy)
  const mail = { organisation, inviter, link: addressOf(`/invitation/${token}`, lang), days: INVITATION_DAYS }
  const asked = oneComplaint ? { ...mail, oneComplaint: true as const } : mail
  if (!silent) await putMail({ to: email, lang }, { kind: 'invitation', ...asked }, moment, tx.sql)
  return { id, token }
}

/** The link stops working at once. */
export function withdrawInvitation(
  actor: MemberActor,
  id: string,
  moment: Moment,
): Promise<Result<null, AccountRefusal>> {
  return change(actor, { kind: 'withdraw', object: 'invitation', objectId: id }, async (tx) => {
    const one = (await invitationList(tx)).find((it) => it.id === id)
    if (!can(actor, 'manage-people')) return refuse<AccountRefusal>({ kind: 'not-allowed' })
    if (one && !one.forCommittee && !rolesToGive(actor.role).includes(one.role))
      return refuse<AccountRefusal>({ kind: 'not-allowed' })
    return one && (await withdraw(tx, id, moment.now)) ? ok(null) : refuse<AccountRefusal>({ kind: 'not-found' })
  })
}
