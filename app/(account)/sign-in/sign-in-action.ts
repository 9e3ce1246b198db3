'use server'
import { z } from 'zod'
import { accountAction } from '@/app/_forms/account-action'
import { Email, Password } from '@/lib/operations/account-fields'
import { safePath } from '@/lib/session/safe-path'
import { signInHere } from '@/lib/session/sign-in-here'
import { ok } from '@/lib/shared/result'

const SignIn = z.strictObject({ email: Email, password: Password, next: z.string().max(500).optional() })

export const signInAction = accountAction({ schema: SignIn, secret: ['password'] }, async ({ input }) => {
  const signedIn = await signInHere(input.email, input.password)
  return signedIn.ok ? ok({ go: safePath(input.next) ?? '/desks' }) : signedIn
})
