import { passwordOf } from '@/db/outside-tenant/users'
import type { AccountRefusal } from '@/lib/core/access/account-refusals'
import type { Moment } from '@/lib/core/shared/moment'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { countTry, forgetTries } from './count-tries'
import { isPassword } from './password-hash'

/** Asked once more before something large: whoever is signed in is also who they say they are. */
export async function checkOwnPassword(
  user: { id: string; email: string },
  typed: string,
  moment: Moment,
): Promise<Result<null, AccountRefusal>> {
  const counted = await countTry('own password', user.id, moment.now)
  if (!counted.ok) return counted
  const known = await passwordOf(user.email)
  if (!(await isPassword(typed, known?.hash ?? null))) {
    return refuse({ kind: 'invalid', fields: { currentPassword: 'not-the-same' } })
  }
  await forgetTries('own password', user.id)
  return ok(null)
}
