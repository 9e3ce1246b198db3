import { cookies } from 'next/headers'
import { createSession, deleteSession } from '@/db/outside-tenant/sessions'
import { endOf } from '@/lib/core/access/session-times'
import type { Moment } from '@/lib/core/shared/moment'
import { noteSignIn } from '@/lib/operations/accounts/note-sign-in'
import { sessionCookieName, sessionCookieOptions } from './session-cookie'
import { newToken, tokenHash } from './session-token'

/**
 * Signs in whoever proved with a link in a mail that an account is theirs: always a new session, and the one that was here
 * before is over. Called once the link is used up.
 */
export async function signInByLink(userId: string, { now, secret }: Moment): Promise<void> {
  const jar = await cookies()
  const before = jar.get(sessionCookieName())?.value
  const token = newToken(secret)
  const expiresAt = endOf({ createdAt: now, lastSeenAt: now })
  await createSession({ id: tokenHash(token), userId, expiresAt, at: now })
  await noteSignIn(userId, 'link')
  jar.set(sessionCookieName(), token, sessionCookieOptions())
  if (before) await deleteSession(tokenHash(before))
}
