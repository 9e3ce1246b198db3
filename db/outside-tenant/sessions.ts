import { answerOf, theDatabase } from './together'
import type { User } from './users'

/** `id` is the SHA-256 of the token in the cookie: what is stored cannot be used to sign in. */
type NewSession = { id: string; userId: string; expiresAt: Date; at: Date }

type Session = { userId: string; expiresAt: string; createdAt: string; lastSeenAt: string }

export async function createSession({ id, userId, expiresAt, at }: NewSession, through = theDatabase()): Promise<void> {
  await through`select app.create_session(${id}, ${userId}, ${expiresAt}, ${at})`
}

/** Null when it does not exist or is over. */
export async function sessionAndUser(
  id: string,
  now: Date,
  through = theDatabase(),
): Promise<{ session: Session; user: User } | null> {
  return answerOf(
    through<{ it: { session: Session; user: User } | null }[]>`select app.session_and_user(${id}, ${now}) as it`,
  )
}

export async function touchSession(id: string, seenAt: Date, expiresAt: Date, through = theDatabase()): Promise<void> {
  await through`select app.touch_session(${id}, ${seenAt}, ${expiresAt})`
}

export async function deleteSession(id: string, through = theDatabase()): Promise<void> {
  await through`select app.delete_session(${id})`
}

/** Signs someone out everywhere, or everywhere but here. */
export async function deleteSessionsOf(
  userId: string,
  { except = null }: { except?: string | null } = {},
  through = theDatabase(),
): Promise<void> {
  await through`select app.delete_sessions_of(${userId}, ${except})`
}

type OwnSession = { id: string; createdAt: string; lastSeenAt: string }

/** Where someone is signed in now, the last used first. */
export async function sessionsOf(userId: string, now: Date, through = theDatabase()): Promise<OwnSession[]> {
  return answerOf(through<{ it: OwnSession[] }[]>`select app.sessions_of(${userId}, ${now}) as it`)
}

/** Ends one of someone's own sessions; another's id ends nothing. */
export async function deleteOwnSession(userId: string, id: string, through = theDatabase()): Promise<void> {
  await through`select app.delete_session_of(${userId}, ${id})`
}
