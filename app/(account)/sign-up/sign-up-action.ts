'use server'
import { action } from '@/app/_forms/action'
import { anyone } from '@/app/_forms/senders'
import { signUp } from '@/lib/operations/organisation/sign-up'
import { SignUp } from '@/lib/operations/organisation/sign-up-form'
import { rememberAddress } from '@/lib/session/remembered-address'

/** Leads to the same page whether or not the address was known, and no sooner. */
export const signUpAction = action(
  { who: anyone, schema: SignUp, secret: ['password'], atLeastMs: 600 },
  async ({ input, lang, address, moment }) => {
    const made = await signUp(input, { lang, address }, moment)
    if (!made.ok) return made
    await rememberAddress(input.email)
    return { go: `/sign-in?from=sign-up&lang=${lang}` }
  },
)
