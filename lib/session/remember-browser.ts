import { cookies } from 'next/headers'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { knownBrowserFrom, newKnownBrowser } from '@/lib/operations/accounts/known-browser'
import { knownCookieName, knownCookieOptions } from './session-cookie'

/** What this browser was given when somebody last signed in here. */
export async function rememberedBrowser(): Promise<string> {
  return (await cookies()).get(knownCookieName())?.value ?? ''
}

/** Whoever is in this browser proved that the address is theirs: by its password, or by a link that was sent to it. */
export async function rememberBrowser(email: string): Promise<void> {
  const jar = await cookies()
  const kept = jar.get(knownCookieName())?.value
  const known = knownBrowserFrom(kept, email) !== null && kept
  jar.set(knownCookieName(), known || newKnownBrowser(email, atThisMoment().secret), knownCookieOptions())
}
