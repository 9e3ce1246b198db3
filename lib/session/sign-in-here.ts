import { cookies } from 'next/headers'
import { deleteSession } from '@/db/outside-tenant/sessions'
import type { AccountRefusal } from '@/lib/core/access/account-refusals'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { SignInRefused, signIn } from './auth'
import { rememberBrowser, rememberedBrowser } from './remember-browser'
import { endedCookieOptions, libraryLeftover, sessionCookieName } from './session-cookie'
import { tokenHash } from './session-token'

/** Signs in in this browser: always a new session, and the one that was here before is over. */
export async function signInHere(email: string, password: string): Promise<Result<null, AccountRefusal>> {
  const jar = await cookies()
  const before = jar.get(sessionCookieName())?.value
  try {
    await signIn('credentials', { email, password, known: await rememberedBrowser(), redirect: false })
  } catch (fault) {
    if (!(fault instanceof SignInRefused)) throw fault
    return refuse(
      fault.minutes === null ? { kind: 'wrong-sign-in' } : { kind: 'too-many-tries', minutes: fault.minutes },
    )
  }
  jar.set(libraryLeftover(), '', endedCookieOptions())
  await rememberBrowser(email)
  if (before) await deleteSession(tokenHash(before))
  return ok(null)
}
