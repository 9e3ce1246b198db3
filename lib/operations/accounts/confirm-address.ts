import { accountToken, redeemAccountToken } from '@/db/outside-tenant/account-tokens'
import { together } from '@/db/outside-tenant/together'
import { confirmEmail } from '@/db/outside-tenant/users'
import type { AccountRefusal } from '@/lib/core/access/account-refusals'
import type { Moment } from '@/lib/core/shared/moment'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { sha256Of } from './account-links'
import { checkPassword } from './check-password'

type Confirmed = Result<{ userId: string; email: string }, AccountRefusal>

/** `signedIn`: who this browser is signed in as, if anybody. `address`: the network address it comes from. */
type Confirming = { token: string; signedIn: string | null; password: string; address: string }

/**
 * The person who signed up read the mail. They show that it is them: signed in here, or with their password. A mail scanner
 * follows links and presses buttons, and whoever gets this mail by a stranger's doing has nothing to type.
 */
export async function confirmAsWhoSignedUp(asked: Confirming, moment: Moment): Promise<Confirmed> {
  const { token, signedIn, password, address } = asked
  const link = await accountToken(sha256Of(token), 'confirm', moment.now)
  if (link === null || link.userId === null) return refuse({ kind: 'link-over' })
  if (signedIn !== link.userId) {
    const checked = await checkPassword({ email: link.email, password, address, confirming: true }, moment)
    if (!checked.ok) return checked
  }
  return confirmAddress(token, moment)
}

/** Their address is theirs. Works once for each link. */
export async function confirmAddress(token: string, moment: Moment): Promise<Confirmed> {
  return together(async (through) => {
    const link = await redeemAccountToken(sha256Of(token), 'confirm', moment.now, through)
    if (link === null || link.userId === null) return refuse<AccountRefusal>({ kind: 'link-over' })
    await confirmEmail(link.userId, moment.now, through)
    return ok({ userId: link.userId, email: link.email })
  })
}
