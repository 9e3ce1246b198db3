import { passwordOf, setPassword } from '@/db/outside-tenant/users'
import { hashPassword, isOutdated, isPassword } from '@/lib/session/password-hash'
import { LONGEST_PASSWORD } from '@/lib/session/password-rules'
import type { Moment } from '@/lib/shared/moment'
import { ok, type Result, refuse } from '@/lib/shared/result'
import { Email } from './account-fields'
import type { AccountRefusal } from './account-refusals'
import { countTry, forgetTries } from './count-tries'
import { noteRefusedSignIn, noteSignIn } from './note-sign-in'

/** As it came in; `address` is the network address it came from. */
type Tried = { email: unknown; password: unknown; address: string }

/**
 * Whose password this is. An address without an account gets the same answer after the same work as a wrong password,
 * and is counted the same, so that nobody learns who has an account.
 */
export async function checkPassword(tried: Tried, moment: Moment): Promise<Result<{ userId: string }, AccountRefusal>> {
  const email = Email.safeParse(tried.email)
  const password = typeof tried.password === 'string' ? tried.password : ''
  if (!email.success || password === '') return refuse({ kind: 'wrong-sign-in' })

  const fromAddress = await countTry('sign-in address', tried.address, moment.now)
  if (!fromAddress.ok) return fromAddress
  const forAccount = await countTry('sign-in account', email.data, moment.now)
  if (!forAccount.ok) return forAccount

  const known = await passwordOf(email.data)
  const right = await isPassword([...password].length > LONGEST_PASSWORD ? '' : password, known?.hash ?? null)
  if (known === null) return refuse({ kind: 'wrong-sign-in' })
  if (!right) {
    await noteRefusedSignIn(known.userId, moment)
    return refuse({ kind: 'wrong-sign-in' })
  }
  await forgetTries('sign-in account', email.data)
  await noteSignIn(known.userId, 'password')
  if (isOutdated(known.hash)) await setPassword(known.userId, await hashPassword(password, moment.secret), moment.now)
  return ok({ userId: known.userId })
}
