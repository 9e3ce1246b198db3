import { z } from 'zod'
import { answerOf, carriedOut, theDatabase } from './together'
import { User } from './users'

/** `id` is the SHA-256 of the token in the cookie: what is stored cannot be used to sign in. */
type NewSession = { id: string; userId: string; expiresAt: Date; at: Date }

const Session = z.object({ userId: z.string(), expiresAt: z.string(), createdAt: z.string(), lastSeenAt: z.string() })
const SessionAndUser = z.object({ session: Session, user: User })

export async function createSession({ id, userId, expiresAt, at }: NewSession, through = theDatabase()): Promise<void> {
  await carriedOut(through`select app.create_session(${id}, ${userId}, ${expiresAt}, ${at})`)
}

/** Null when it does not exist or is over. */
export async function sessionAndUser(
  id: string,
  now: Date,
  through = theDatabase(),
): Promise<z.infer<typeof SessionAndUser> | null> {
  return answerOf(SessionAndUser.nullable(), through`select app.session_and_user(${id}, ${now}) as it`)
}

export async function touchSession(id: string, seenAt: Date, expiresAt: Date, through = theDatabase()): Promise<void> {
  await carriedOut(through`select app.touch_session(${id}, ${seenAt}, ${expiresAt})`)
}

export async function deleteSession(id: string, through = theDatabase()): Promise<void> {
  await carriedOut(through`select app.delete_session(${id})`)
}

/** Signs someone out everywhere, or everywhere but here. */
export async function deleteSessionsOf(
  userId: string,
  { except = null }: { except?: string | null } = {},
  through = theDatabase(),
): Promise<void> {
  await carriedOut(through`select app.delete_sessions_of(${userId}, ${except})`)
}

const OwnSession = z.object({ id: z.string(), createdAt: z.string(), lastSeenAt: z.string() })
type OwnSession = z.infer<typeof OwnSession>

/** Where someone is signed in now, the last used first. */
export async function sessionsOf(userId: string, now: Date, through = theDatabase()): Promise<OwnSession[]> {
  return answerOf(z.array(OwnSession), through`select app.sessions_of(${userId}, ${now}) as it`)
}

/** Ends one of someone's own sessions; another's id ends nothing. */
export async function deleteOwnSession(userId: string, id: string, through = theDatabase()): Promise<void> {
  await carriedOut(through`select app.delete_session_of(${userId}, ${id})`)
}
