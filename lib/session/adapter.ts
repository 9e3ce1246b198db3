import type { Adapter } from 'next-auth/adapters'
import { linkIdentity, userByIdentity } from '@/db/outside-tenant/identities'
import { deleteSession, sessionAndUser } from '@/db/outside-tenant/sessions'
import type { User } from '@/db/outside-tenant/users'
import { clockAheadMs } from '@/lib/settings/env'
import { tokenHash } from './session-token'

const notHere = () => {
  throw new Error('People and sessions are made by our own operations, not by the library.')
}

/**
 * What the library may do: find the session of a cookie, and end it; find who somebody is whom another provider knows, and link
 * the two. The token itself never reaches the database, nor what a provider hands out.
 */
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
        user: shown(user),
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
    async getUserByAccount({ provider, providerAccountId }) {
      const found = await userByIdentity({ provider, providerAccountId })
      return found && shown(found)
    },
    updateUser: notHere,
    async linkAccount({ provider, providerAccountId, userId }) {
      if (!(await linkIdentity({ provider, providerAccountId }, { userId, at: now() })))
        throw new Error('This identity belongs to another account.')
    },
    createSession: notHere,
  }
}

function shown({ id, email, name }: User) {
  return { id, email, name, emailVerified: null }
}
