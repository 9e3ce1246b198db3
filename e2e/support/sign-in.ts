import type { BrowserContext } from '@playwright/test'
import { createSession } from '@/db/outside-tenant/sessions'
import { userByEmail } from '@/db/outside-tenant/users'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { endOf } from '@/lib/core/access/session-times'
import type { Account } from '@/lib/operations/testing/a-live-organisation'
import { sessionCookieName } from '@/lib/session/session-cookie'
import { newToken, tokenHash } from '@/lib/session/session-token'

/** A session for this account, without typing a password: the journeys about signing in do that by hand. */
export async function sessionOf({ email }: Pick<Account, 'email'>): Promise<string> {
  const user = await userByEmail(email)
  if (!user) throw new Error(`nobody signed up as ${email}`)
  const { now, secret } = atThisMoment()
  const token = newToken(secret)
  await createSession({
    id: tokenHash(token),
    userId: user.id,
    expiresAt: endOf({ createdAt: now, lastSeenAt: now }),
    at: now,
  })
  return token
}

/** Whoever uses this browser is signed in. */
export async function signInAs(context: BrowserContext, account: Pick<Account, 'email'>, url: string): Promise<void> {
  await context.addCookies([{ name: sessionCookieName(), value: await sessionOf(account), url }])
}
