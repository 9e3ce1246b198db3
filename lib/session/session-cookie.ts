import { ABSOLUTE_HOURS } from '@/lib/core/access/session-times'
import { isSecure } from '@/lib/settings/env'

/** `__Host-` binds a cookie to this host and to https; on http (localhost) browsers refuse that name. */
function cookieName(name: string): string {
  return isSecure() ? `__Host-${name}` : name
}

export function sessionCookieName(): string {
  return cookieName('session')
}

/** How long an idle session lasts is the database's to say; the cookie only must not end before it. */
export function sessionCookieOptions() {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure(), maxAge: ABSOLUTE_HOURS * 3600 } as const
}

/** Keeps an address from one page to the next, so that it need not be typed twice. */
export function addressCookieName(): string {
  return cookieName('address')
}

export function addressCookieOptions() {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure(), maxAge: 600 } as const
}

/** What was just done, for the page that is shown next and no longer. */
export function saidCookieName(): string {
  return cookieName('said')
}

export function saidCookieOptions() {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure(), maxAge: 8 } as const
}

/** That somebody signed in in this browser before; it opens nothing. */
export function knownCookieName(): string {
  return cookieName('known')
}

export function knownCookieOptions() {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure(), maxAge: 365 * 86_400 } as const
}

/** Where the library wants to go on to; we go where our own action says. */
export function libraryLeftover(): string {
  return cookieName('callback')
}

/** A cookie that ends at once. Browsers heed it for a `__Host-` cookie only with the attributes that one has. */
export function endedCookieOptions() {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure(), maxAge: 0 } as const
}

/** The cookies of the library that makes sessions, under our own names. */
export function libraryCookies() {
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure() } as const
  return {
    sessionToken: { name: sessionCookieName(), options: sessionCookieOptions() },
    callbackUrl: { name: libraryLeftover(), options },
    csrfToken: { name: cookieName('csrf'), options },
  }
}
