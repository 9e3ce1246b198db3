import { writeAccountLine } from '@/db/outside-tenant/account-lines'
import { endAccountTokens } from '@/db/outside-tenant/account-tokens'
import { deleteSessionsOf } from '@/db/outside-tenant/sessions'
import { together } from '@/db/outside-tenant/together'
import { setPassword } from '@/db/outside-tenant/users'
import type { AccountRefusal } from '@/lib/core/access/account-refusals'
import type { Moment } from '@/lib/core/shared/moment'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { checkOwnPassword } from './check-own-password'
import { hashPassword } from './password-hash'
import { passwordProblem } from './password-rules'
import { tellPasswordChanged } from './tell-password-changed'

/** `sessionId`: the session in which it is done, and which goes on. */
type Change = { userId: string; email: string; name: string; sessionId: string; current: string; next: string }

/** One's own password, with the one of now; all other sessions end, and a mail says so. */
export async function changePassword(change: Change, moment: Moment): Promise<Result<null, AccountRefusal>> {
  const { userId, email, name, sessionId, current, next } = change
  const checked = await checkOwnPassword({ id: userId, email }, current, moment)
  if (!checked.ok) return checked
  const problem = passwordProblem(next, [email, name])
  if (problem !== null) return refuse({ kind: 'invalid', fields: { newPassword: problem } })
  const hash = await hashPassword(next, moment.secret)
  await together(async (through) => {
    await setPassword(userId, hash, moment.now, through)
    await deleteSessionsOf(userId, { except: sessionId }, through)
    await endAccountTokens(userId, 'reset', moment.now, through)
    await writeAccountLine(userId, { by: 'member', purpose: 'change', act: 'change-password' }, through)
    await tellPasswordChanged(userId, moment, through)
  })
  return ok(null)
}
