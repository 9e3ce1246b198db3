import { passwordOf, setPassword, userById } from '@/db/outside-tenant/users'
import { Email } from '@/lib/core/access/account-fields'
import type { AccountRefusal } from '@/lib/core/access/account-refusals'
import type { Moment } from '@/lib/core/shared/moment'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { countTry, forgetTries } from './count-tries'
import { knownBrowserFrom } from './known-browser'
import { noteRefusedSignIn, noteSignIn } from './note-sign-in'
import { hashPassword, isOutdated, isPassword } from './password-hash'
import { LONGEST_PASSWORD } from './password-rules'

/**
 * As it came in; `address` is the network address it came from, `browser` what it keeps from signing in before. `confirming`: by
 * whoever holds the link in the mail that was sent to this address.
 */
type Tried = { email: unknown; password: unknown; address: string; browser?: unknown; confirming?: boolean }

/**
 * Whose password this is. An address without an account gets the same answer after the same work as a wrong password,
 * and is counted the same, so that nobody learns who has an account. So does an account whose address nobody confirmed: else
 * signing up with somebody's address, and then signing in with what was chosen, would tell whether it had an account already.
 */
export async function checkPassword(tried: Tried, moment: Moment): Promise<Result<{ userId: string }, AccountRefusal>> {
  const email = Email.safeParse(tried.email)
  const password = typeof tried.password === 'string' ? tried.password : ''
  if (!email.success || password === '') return refuse({ kind: 'wrong-sign-in' })

  const from = { address: tried.address, browser: knownBrowserFrom(tried.browser, email.data) }
  const counted = await countSignIn(email.data, from, moment.now)
  if (!counted.ok) return counted

  const known = await passwordOf(email.data)
  const right = await isPassword([...password].length > LONGEST_PASSWORD ? '' : password, known?.hash ?? null)
  if (known === null) return refuse({ kind: 'wrong-sign-in' })
  if (!right || !(tried.confirming || (await isConfirmed(known.userId)))) {
    await noteRefusedSignIn(known.userId, moment)
    return refuse({ kind: 'wrong-sign-in' })
  }
  await forgetSignIns(email.data, from)
  await noteSignIn(known.userId, 'password')
  if (isOutdated(known.hash)) await setPassword(known.userId, await hashPassword(password, moment.secret), moment.now)
  return ok({ userId: known.userId })
}

async function isConfirmed(userId: string): Promise<boolean> {
  const user = await userById(userId)
  return user !== null && user.emailConfirmedAt !== null
}

type From = { address: string; browser: string | null }

// Where somebody signed in before, nobody else's tries count. Elsewhere all of them together are few enough to guess nothing,
// and many enough that it takes a crowd to close an account to a browser that is new to it.
async function countSignIn(
  email: string,
  { address, browser }: From,
  now: Date,
): Promise<Result<null, AccountRefusal>> {
  if (browser !== null) return countTry('sign-in known browser', `${email}|${browser}`, now)
  const fromAddress = await countTry('sign-in address', address, now)
  if (!fromAddress.ok) return fromAddress
  const fromHere = await countTry('sign-in account', `${email}|${address}`, now)
  return fromHere.ok ? countTry('sign-in account from anywhere', email, now) : fromHere
}

async function forgetSignIns(email: string, { address, browser }: From): Promise<void> {
  if (browser !== null) await forgetTries('sign-in known browser', `${email}|${browser}`)
  else await forgetTries('sign-in account', `${email}|${address}`)
}
