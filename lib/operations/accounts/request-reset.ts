import { createAccountToken } from '@/db/outside-tenant/account-tokens'
import { together } from '@/db/outside-tenant/together'
import { type User, userByEmail } from '@/db/outside-tenant/users'
import type { AccountRefusal } from '@/lib/core/access/account-refusals'
import { RESET_LINK_MINUTES } from '@/lib/core/access/link-times'
import type { Moment } from '@/lib/core/shared/moment'
import { ok, type Result } from '@/lib/core/shared/result'
import { addressOf, newLinkSecret } from './account-links'
import { countTry } from './count-tries'
import { putMail } from './put-mail'

type WhoForgot = { email: string; address: string }

/**
 * Sends a link to choose a new password, if the address has an account. The answer is the same if it has none, and if it
 * had enough mail for now.
 */
export async function requestReset(
  { email, address }: WhoForgot,
  moment: Moment,
): Promise<Result<null, AccountRefusal>> {
  const fromAddress = await countTry('reset address', address, moment.now)
  if (!fromAddress.ok) return fromAddress
  const mayMail = (await countTry('reset mail', email, moment.now)).ok
  const user = await userByEmail(email)
  if (user !== null && mayMail) await sendLink(user, moment)
  return ok(null)
}

function sendLink({ id: userId, email, lang }: User, moment: Moment): Promise<void> {
  return together(async (through) => {
    const { token, sha256 } = newLinkSecret(moment)
    const expiresAt = new Date(moment.now.getTime() + RESET_LINK_MINUTES * 60_000)
    const link = { id: moment.newId(), userId, tenantId: null, email, purpose: 'reset' as const, tokenSha256: sha256 }
    await createAccountToken({ ...link, expiresAt, at: moment.now }, through)
    const mail = { link: addressOf(`/reset/${token}`, lang), minutes: RESET_LINK_MINUTES }
    await putMail({ to: email, lang }, { kind: 'reset-password', ...mail }, moment, through)
  })
}
