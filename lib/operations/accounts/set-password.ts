import { writeAccountLine } from '@/db/outside-tenant/account-lines'
import { accountToken, redeemAccountToken } from '@/db/outside-tenant/account-tokens'
import { deleteSessionsOf } from '@/db/outside-tenant/sessions'
import { together } from '@/db/outside-tenant/together'
import { confirmEmail, setPassword as keepPassword } from '@/db/outside-tenant/users'
import type { AccountRefusal } from '@/lib/core/access/account-refusals'
import type { Moment } from '@/lib/core/shared/moment'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { sha256Of } from './account-links'
import { hashPassword } from './password-hash'
import { passwordProblem } from './password-rules'
import { tellPasswordChanged } from './tell-password-changed'

type Chosen = { token: string; password: string }

/**
 * A new password through the link in a mail. Works once; whoever was signed in with the old one no longer is. Reading the
 * mail also proves the address.
 */
export async function setPassword(
  { token, password }: Chosen,
  moment: Moment,
): Promise<Result<{ email: string; userId: string }, AccountRefusal>> {
  const sha256 = sha256Of(token)
  const open = await accountToken(sha256, 'reset', moment.now)
  if (open === null) return refuse({ kind: 'link-over' })
  const problem = passwordProblem(password, [open.email])
  if (problem !== null) return refuse({ kind: 'invalid', fields: { password: problem } })
  const hash = await hashPassword(password, moment.secret)
  return together(async (through) => {
    const link = await redeemAccountToken(sha256, 'reset', moment.now, through)
    if (link === null || link.userId === null) return refuse<AccountRefusal>({ kind: 'link-over' })
    await keepPassword(link.userId, hash, moment.now, through)
    await confirmEmail(link.userId, moment.now, through)
    await deleteSessionsOf(link.userId, {}, through)
    await tellPasswordChanged(link.userId, moment, through)
    await writeAccountLine(link.userId, { by: 'member', purpose: 'change', act: 'reset-password' }, through)
    return ok({ email: link.email, userId: link.userId })
  })
}
