// Where somebody is signed in, for themselves only.
import { sessionsOf } from '@/db/outside-tenant/sessions'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { isAlive } from '@/lib/core/access/session-times'

export type SignedIn = { id: string; since: Date; lastSeen: Date; isThis: boolean }

/** The sessions that still work, the last used first. `here` is the one that asks. */
export async function readOwnSessions(userId: string, here: string): Promise<SignedIn[]> {
  const { now } = atThisMoment()
  const all = (await sessionsOf(userId, now)).map(({ id, createdAt, lastSeenAt }) => {
    return { id, createdAt: new Date(createdAt), lastSeenAt: new Date(lastSeenAt) }
  })
  return all
    .filter((session) => isAlive(session, now))
    .map(({ id, createdAt, lastSeenAt }) => ({ id, since: createdAt, lastSeen: lastSeenAt, isThis: id === here }))
}
