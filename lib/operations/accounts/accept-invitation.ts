// Coming in by an invitation. Who has no account yet makes one: reading the mail has proved the address. Who has one signs
// in first, with that same address, so that a forwarded link lets nobody else in.
import { z } from 'zod'
import { acceptInvitation as accept, invitationByToken, type OpenInvitation } from '@/db/outside-tenant/invitations'
import { together } from '@/db/outside-tenant/together'
import { confirmEmail, createUser, setPassword, userByEmail } from '@/db/outside-tenant/users'
import { LinkToken, line, Password } from '@/lib/core/access/account-fields'
import type { AccountRefusal } from '@/lib/core/access/account-refusals'
import type { DeskLang } from '@/lib/core/shared/language'
import type { Moment } from '@/lib/core/shared/moment'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { isSameAddress } from '@/lib/core/shared/same-address'
import { lookOver } from '../cases/look-over'
import { change } from '../change'
import { sha256Of } from './account-links'
import { hashPassword } from './password-hash'
import { passwordProblem } from './password-rules'

export const NewColleague = z.strictObject({ token: LinkToken, name: line(120), password: Password })
export type NewColleague = z.infer<typeof NewColleague>

/** Where they came in. */
type Joined = { tenantId: string; slug: string; memberId: string; email: string }

class TooLate extends Error {}

/** The invitation behind a link while it can be accepted, and whether its address already has an account. */
export async function openInvitation(
  token: string,
  moment: Moment,
): Promise<(OpenInvitation & { hasAccount: boolean }) | null> {
  const invitation = await invitationByToken(sha256Of(token), moment.now)
  if (invitation === null) return null
  return { ...invitation, hasAccount: (await userByEmail(invitation.email)) !== null }
}

/** With an account that is there already. */
export async function acceptAsUser(
  user: { id: string; email: string },
  token: string,
  moment: Moment,
): Promise<Result<Joined, AccountRefusal>> {
  const invitation = await invitationByToken(sha256Of(token), moment.now)
  if (invitation === null) return refuse({ kind: 'link-over' })
  const { id, tenantId, email } = invitation
  if (!isSameAddress(email, user.email)) {
    return change({ kind: 'visitor', tenantId }, { kind: 'join', object: 'invitation', objectId: id }, async () =>
      refuse<AccountRefusal>({ kind: 'other-account', email }),
    )
  }
  const entered = await together(async (through) => {
    const entering = { tokenSha256: sha256Of(token), userId: user.id, memberId: moment.newId(), now: moment.now }
    const joined = await accept(entering, through)
    if (joined === null) return refuse<AccountRefusal>({ kind: 'link-over' })
    await confirmEmail(user.id, moment.now, through)
    return ok({ ...joined, email })
  })
  if (entered.ok) await lookOver(entered.value.tenantId, entered.value.memberId, moment)
  return entered
}

/** With a new account; name and password are chosen here. */
export async function acceptAsNewcomer(
  input: NewColleague,
  lang: DeskLang,
  moment: Moment,
): Promise<Result<Joined, AccountRefusal>> {
  const open = await openInvitation(input.token, moment)
  if (open === null || open.hasAccount) return refuse({ kind: 'link-over' })
  const { email } = open
  const problem = passwordProblem(input.password, [email, input.name, open.tenantName])
  if (problem !== null) return refuse({ kind: 'invalid', fields: { password: problem } })
  const hash = await hashPassword(input.password, moment.secret)
  try {
    const joined = await makeColleague({ ...input, email, hash, lang }, moment)
    await lookOver(joined.tenantId, joined.memberId, moment)
    return ok(joined)
  } catch (fault) {
    if (!(fault instanceof TooLate)) throw fault
    return refuse({ kind: 'link-over' })
  }
}

type Making = NewColleague & { email: string; hash: string; lang: DeskLang }

// Of two at the same time the slower finds the address or the link taken, and leaves nothing behind.
function makeColleague({ token, name, email, hash, lang }: Making, moment: Moment): Promise<Joined> {
  const { now, newId } = moment
  return together(async (through) => {
    const userId = newId()
    if (!(await createUser({ id: userId, email, name, lang, at: now }, through))) throw new TooLate()
    await setPassword(userId, hash, now, through)
    await confirmEmail(userId, now, through)
    const joined = await accept({ tokenSha256: sha256Of(token), userId, memberId: newId(), now }, through)
    if (joined === null) throw new TooLate()
    return { ...joined, email }
  })
}
