'use server'
import { z } from 'zod'
import { action } from '@/app/_forms/action'
import { anyone } from '@/app/_forms/senders'
import { LinkToken, Password } from '@/lib/core/access/account-fields'
import { setPassword } from '@/lib/operations/accounts/set-password'
import { rememberBrowser } from '@/lib/session/remember-browser'
import { signInByLink } from '@/lib/session/sign-in-by-link'

const NewPassword = z.strictObject({ token: LinkToken, password: Password })

export const setPasswordAction = action(
  { who: anyone, schema: NewPassword, secret: ['password', 'token'] },
  async ({ input, moment }) => {
    const done = await setPassword(input, moment)
    if (!done.ok) return done
    await rememberBrowser(done.value.email)
    await signInByLink(done.value.userId, moment)
    return { go: '/desks' }
  },
)
