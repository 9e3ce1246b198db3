'use server'
import { z } from 'zod'
import { accountAction } from '@/app/_forms/account-action'
import { ownAction } from '@/app/_forms/own-action'
import { LinkToken } from '@/lib/core/access/account-fields'
import { ok } from '@/lib/core/shared/result'
import { acceptAsNewcomer, acceptAsUser, NewColleague } from '@/lib/operations/accounts/accept-invitation'
import { signInHere } from '@/lib/session/sign-in-here'

export const acceptAction = ownAction(
  { schema: z.strictObject({ token: LinkToken }) },
  async ({ input, user, moment }) => {
    const joined = await acceptAsUser(user, input.token, moment)
    return joined.ok ? ok({ go: `/${joined.value.slug}/desk` }) : joined
  },
)

export const joinAction = accountAction(
  { schema: NewColleague, secret: ['password'] },
  async ({ input, lang, moment }) => {
    const joined = await acceptAsNewcomer(input, lang, moment)
    if (!joined.ok) return joined
    const signedIn = await signInHere(joined.value.email, input.password)
    return signedIn.ok ? ok({ go: `/${joined.value.slug}/desk` }) : signedIn
  },
)
