import { cookies } from 'next/headers'
import { signOut } from './auth'
import { addressCookieName, endedCookieOptions, libraryLeftover } from './session-cookie'

/** Ends this browser's session, in the database as well as in the cookie. */
export async function signOutHere(): Promise<void> {
  await signOut({ redirect: false })
  const jar = await cookies()
  for (const name of [addressCookieName(), libraryLeftover()]) jar.set(name, '', endedCookieOptions())
}
