import { cookies } from 'next/headers'
import { saidCookieName, saidCookieOptions } from './session-cookie'

/** What was done, in a word that its page knows, and about what: shown once, by the page as it is made again. */
export async function sayOnce(about: string, word: string): Promise<void> {
  ;(await cookies()).set(saidCookieName(), `${about} ${word}`, saidCookieOptions())
}

/** What was just done about this; null when nothing was. */
export async function saidOnce(about: string): Promise<string | null> {
  const [known, word = null] = ((await cookies()).get(saidCookieName())?.value ?? '').split(' ')
  return known === about ? word : null
}
