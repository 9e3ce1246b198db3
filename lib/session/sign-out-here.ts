import { cookies } from 'next/headers'
import { signOut } from './auth'
import { addressCookieName } from './session-cookie'

/** Ends this browser's session, in the database as well as in the cookie. */
export async function signOutHere(): Promise<void> {
  await signOut({ redirect: false })
  ;(await cookies()).delete(addressCookieName())
}
