'use server'
import { z } from 'zod'
import { accountAction } from '@/app/_forms/account-action'
import { LinkToken } from '@/lib/operations/account-fields'
import { confirmAddress } from '@/lib/operations/confirm-address'
import { currentUser } from '@/lib/session/current-user'
import { signInByLink } from '@/lib/session/sign-in-by-link'
import { ok } from '@/lib/shared/result'

const Confirm = z.strictObject({ token: LinkToken })

export const confirmAction = accountAction({ schema: Confirm }, async ({ input, moment }) => {
  const done = await confirmAddress(input.token, moment)
  if (!done.ok) return done
  if ((await currentUser()) === null) await signInByLink(done.value.userId, moment)
  return ok({ go: '/desks' })
})
