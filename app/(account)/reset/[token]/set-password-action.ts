'use server'
import { z } from 'zod'
import { accountAction } from '@/app/_forms/account-action'
import { LinkToken, Password } from '@/lib/core/access/account-fields'
import { ok } from '@/lib/core/shared/result'
import { setPassword } from '@/lib/operations/accounts/set-password'
import { rememberBrowser } from '@/lib/session/remember-browser'
import { signInByLink } from '@/lib/session/sign-in-by-link'

const NewPassword = z.strictObject({ token: LinkToken, password: Password })

export const setPasswordAction = accountAction(
  { schema: NewPassword, secret: ['password', 'token'] },
  async ({ input, moment }) => {
    const done = await setPassword(input, moment)
    if (!done.ok) return done
    await rememberBrowser(done.value.email)
    await signInByLink(done.value.userId, moment)
    return ok({ go: '/desks' })
  },
)
