'use server'
import { z } from 'zod'
import { action } from '@/app/_forms/action'
import { anyone } from '@/app/_forms/senders'
import { LinkToken, Password } from '@/lib/core/access/account-fields'
import { confirmAsWhoSignedUp } from '@/lib/operations/accounts/confirm-address'
import { currentUser } from '@/lib/session/current-user'
import { signInByLink } from '@/lib/session/sign-in-by-link'

const Confirm = z.strictObject({ token: LinkToken, password: Password.optional() })

export const confirmAction = action(
  { who: anyone, schema: Confirm, secret: ['password'] },
  async ({ input: { token, password = '' }, address, moment }) => {
    const user = await currentUser()
    const done = await confirmAsWhoSignedUp({ token, signedIn: user?.id ?? null, password, address }, moment)
    // Whoever is here has opened the link, so that a wrong password is all it can be.
    if (!done.ok && done.refusal.kind === 'wrong-sign-in') {
      return { refusal: { kind: 'invalid', fields: { password: 'not-the-same' } } }
    }
    if (!done.ok) return done
    if (user === null) await signInByLink(done.value.userId, moment)
    return { go: '/desks' }
  },
)
