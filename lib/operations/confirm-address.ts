import { redeemAccountToken } from '@/db/outside-tenant/account-tokens'
import { together } from '@/db/outside-tenant/together'
import { confirmEmail } from '@/db/outside-tenant/users'
import type { Moment } from '@/lib/shared/moment'
import { ok, type Result, refuse } from '@/lib/shared/result'
import { sha256Of } from './account-links'
import type { AccountRefusal } from './account-refusals'

/** The person who read the mail pressed the button: their address is theirs. Works once for each link. */
export async function confirmAddress(
  token: string,
  moment: Moment,
): Promise<Result<{ email: string; userId: string }, AccountRefusal>> {
  return together(async (through) => {
    const link = await redeemAccountToken(sha256Of(token), 'confirm', moment.now, through)
    if (link === null || link.userId === null) return refuse<AccountRefusal>({ kind: 'link-over' })
    await confirmEmail(link.userId, moment.now, through)
    return ok({ email: link.email, userId: link.userId })
  })
}
