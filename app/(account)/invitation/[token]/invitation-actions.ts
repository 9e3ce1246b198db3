'use server'
import { z } from 'zod'
import { action } from '@/app/_forms/action'
import { anyone, signedIn } from '@/app/_forms/senders'
import { LinkToken } from '@/lib/core/access/account-fields'
import { acceptAsNewcomer, acceptAsUser, NewColleague } from '@/lib/operations/accounts/accept-invitation'
import { signInHere } from '@/lib/session/sign-in-here'

export const acceptAction = action(
  { who: signedIn, schema: z.strictObject({ token: LinkToken }) },
  async ({ input, user, moment }) => {
    const joined = await acceptAsUser(user, input.token, moment)
    return joined.ok ? { go: `/${joined.value.slug}/desk` } : joined
  },
)

export const joinAction = action(
  { who: anyone, schema: NewColleague, secret: ['password'] },
  async ({ input, lang, moment }) => {
    const joined = await acceptAsNewcomer(input, lang, moment)
    if (!joined.ok) return joined
    const signedIn = await signInHere(joined.value.email, input.password)
    return signedIn.ok ? { go: `/${joined.value.slug}/desk` } : signedIn
  },
)
