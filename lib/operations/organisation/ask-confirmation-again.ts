import { together } from '@/db/outside-tenant/together'
import { userById } from '@/db/outside-tenant/users'
import type { AccountRefusal } from '@/lib/core/access/account-refusals'
import type { Moment } from '@/lib/core/shared/moment'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { countTry } from '../accounts/count-tries'
import { askToConfirm } from './make-organisation'

/** Sends the mail to confirm an address once more; earlier links keep working until they are too old. */
export async function askConfirmationAgain(
  asked: { userId: string },
  moment: Moment,
): Promise<Result<{ email: string }, AccountRefusal>> {
  const user = await userById(asked.userId)
  if (user === null) return refuse({ kind: 'not-found' })
  const counted = await countTry('confirmation mail', user.email, moment.now)
  if (!counted.ok) return counted
  const { email, lang } = user
  await together((through) => askToConfirm({ ...asked, email, lang }, moment, through))
  return ok({ email })
}
