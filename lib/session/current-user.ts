import { cookies } from 'next/headers'
import { cache } from 'react'
import { sessionAndUser, touchSession } from '@/db/outside-tenant/sessions'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { endOf, isAlive, shouldBeSeen } from '@/lib/core/access/session-times'
import type { DeskLang } from '@/lib/core/shared/language'
import { sessionCookieName } from './session-cookie'
import { tokenHash } from './session-token'

/** Whoever is signed in. `sessionId` is the hash of the token, to tell this session from their others. */
export type CurrentUser = {
  id: string
  email: string
  name: string
  lang: DeskLang
  emailConfirmed: boolean
  sessionId: string
  signedInAt: Date
}

/** What was found for a request: in a route nothing else remembers it, and every page asks more than once. */
const known = new WeakMap<object, { token: string; user: Promise<CurrentUser | null> }>()

/** Who is signed in on this request, or nobody; looked up once, however often it is asked. */
export const currentUser = cache(async (): Promise<CurrentUser | null> => {
  const sent = await cookies()
  const token = sent.get(sessionCookieName())?.value
  if (!token) return null
  const before = known.get(sent)
  if (before?.token === token) return before.user
  const user = userWith(token)
  known.set(sent, { token, user })
  return user
})

async function userWith(token: string): Promise<CurrentUser | null> {
  const { now } = atThisMoment()
  const sessionId = tokenHash(token)
  const found = await sessionAndUser(sessionId, now)
  if (found === null) return null
  const createdAt = new Date(found.session.createdAt)
  const times = { createdAt, lastSeenAt: new Date(found.session.lastSeenAt) }
  if (!isAlive(times, now)) return null
  if (shouldBeSeen(times, now)) await touchSession(sessionId, now, endOf({ createdAt, lastSeenAt: now }))
  const { id, email, name, lang, emailConfirmedAt } = found.user
  return { id, email, name, lang, emailConfirmed: emailConfirmedAt !== null, sessionId, signedInAt: createdAt }
}
