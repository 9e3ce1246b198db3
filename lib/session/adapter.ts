import type { Adapter } from 'next-auth/adapters'
import { deleteSession, sessionAndUser } from '@/db/outside-tenant/sessions'
import { clockAheadMs } from '@/lib/settings/env'
import { tokenHash } from './session-token'

const notHere = () => {
  throw new Error('People and sessions are made by our own operations, not by the library.')
}

/** What the library may do: find the session of a cookie, and end it. The token itself never reaches the database. */
export function sessionAdapter(now: () => Date): Adapter {
  return {
    async getSessionAndUser(token) {
      const found = await sessionAndUser(tokenHash(token), now())
      if (found === null) return null
      const { user, session } = found
      return {
        // The library holds this beside the machine's clock, which in an evaluation need not be ours.
        session: {
          sessionToken: '',
          userId: user.id,
          expires: new Date(Date.parse(session.expiresAt) - clockAheadMs()),
        },
        user: { id: user.id, email: user.email, name: user.name, emailVerified: null },
      }
    },
    async deleteSession(token) {
      await deleteSession(tokenHash(token))
    },
    // Only opening a page counts as use, and that is written down where the page is made.
    updateSession: async () => null,
    createUser: notHere,
    getUser: notHere,
    getUserByEmail: notHere,
    getUserByAccount: notHere,
    updateUser: notHere,
    linkAccount: notHere,
    createSession: notHere,
  }
}
