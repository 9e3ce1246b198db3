// The seam to next-auth: a password in, a session in the database out. The library signs in with a password only with
// sessions in a signed cookie; here its "encode" makes the row in the database instead, and hands back the row's token.
import { setTimeout as pause } from 'node:timers/promises'
import NextAuth, { CredentialsSignin, type NextAuthConfig } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { createSession } from '@/db/outside-tenant/sessions'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { ABSOLUTE_HOURS, endOf } from '@/lib/core/access/session-times'
import { checkPassword } from '@/lib/operations/accounts/check-password'
import { authSecret } from '@/lib/settings/env'
import { sessionAdapter } from './adapter'
import { clientAddress } from './client-address'
import { libraryCookies } from './session-cookie'
import { newToken, tokenHash } from './session-token'
import { shownSession } from './shown-session'

/** What is written down about a wrong password takes longer where there is an account: the answer does not show it. */
const ANSWER_NO_SOONER_MS = 250

/** Why a sign-in was refused, in the library's own terms. */
export class SignInRefused extends CredentialsSignin {
  constructor(readonly minutes: number | null) {
    super()
    this.code = minutes === null ? 'wrong' : 'too-many-tries'
  }
}

// Read at the first request, not when the pages are built: then there are no settings yet.
export const { handlers, signIn, signOut } = NextAuth(() => config())

function config(): NextAuthConfig {
  return {
    secret: authSecret(),
    // The address comes from the proxy; nothing is made from it, because we never let the library redirect.
    trustHost: true,
    adapter: sessionAdapter(() => atThisMoment().now),
    // No `strategy`: the library would refuse "database" with passwords. With an adapter that is its default all the same.
    session: { maxAge: ABSOLUTE_HOURS * 3600 },
    cookies: libraryCookies(),
    pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
    providers: [
      Credentials({
        credentials: { email: {}, password: {}, known: {} },
        authorize: (typed, request) => authorize(typed, request),
      }),
    ],
    jwt: { encode: ({ token }) => openSession(token?.sub), decode: async () => null },
    callbacks: {
      session: ({ session, user }) => shownSession(user, session.expires),
    },
    logger: { error: passOn, warn: () => {}, debug: () => {} },
  }
}

async function authorize(typed: Partial<Record<'email' | 'password' | 'known', unknown>>, request: Request) {
  const tried = {
    email: typed.email,
    password: typed.password,
    browser: typed.known,
    address: clientAddress(request.headers.get('x-forwarded-for')),
  }
  const [checked] = await Promise.all([checkPassword(tried, atThisMoment()), pause(ANSWER_NO_SOONER_MS)])
  if (!checked.ok) throw new SignInRefused(checked.refusal.kind === 'too-many-tries' ? checked.refusal.minutes : null)
  return { id: checked.value.userId }
}

async function openSession(userId: string | undefined): Promise<string> {
  if (userId === undefined) throw new Error('A session needs a user.')
  const { now, secret } = atThisMoment()
  const token = newToken(secret)
  const expiresAt = endOf({ createdAt: now, lastSeenAt: now })
  await createSession({ id: tokenHash(token), userId, expiresAt, at: now })
  return token
}

// A wrong password is no fault. The library would print any other and go on as if nobody were signed in.
function passOn(fault: Error): void {
  if (!(fault instanceof CredentialsSignin)) throw fault
}
