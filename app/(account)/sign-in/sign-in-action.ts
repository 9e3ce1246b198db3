'use server'
import { z } from 'zod'
import { action } from '@/app/_forms/action'
import { anyone } from '@/app/_forms/senders'
import { Email, Password } from '@/lib/core/access/account-fields'
import { rememberAddress } from '@/lib/session/remembered-address'
import { safePath } from '@/lib/session/safe-path'
import { signInHere } from '@/lib/session/sign-in-here'

/** Two buttons: one signs in, the other takes what was typed along to where a new password is asked for. */
const SignIn = z
  .strictObject({
    email: z.string().max(500, 'too-long'),
    password: z.string().max(1000, 'too-long'),
    next: z.string().max(500).optional(),
    forgotten: z.literal('1').optional(),
  })
  .superRefine(({ email, password, forgotten }, { addIssue }) => {
    if (forgotten) return
    for (const [name, issues] of [
      ['email', Email.safeParse(email).error?.issues],
      ['password', Password.safeParse(password).error?.issues],
    ] as const) {
      for (const { message } of issues?.slice(0, 1) ?? []) addIssue({ code: 'custom', path: [name], message })
    }
  })

export const signInAction = action({ who: anyone, schema: SignIn, secret: ['password'] }, async ({ input, lang }) => {
  if (input.forgotten) {
    const typed = Email.safeParse(input.email)
    if (typed.success) await rememberAddress(typed.data)
    return { go: `/reset?lang=${lang}` }
  }
  const signedIn = await signInHere(input.email, input.password)
  return signedIn.ok ? { go: safePath(input.next) ?? '/desks' } : signedIn
})
