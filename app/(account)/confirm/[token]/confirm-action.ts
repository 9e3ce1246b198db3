'use server'
import { z } from 'zod'
import { accountAction } from '@/app/_forms/account-action'
import { LinkToken } from '@/lib/operations/account-fields'
import { confirmAddress } from '@/lib/operations/confirm-address'
import { currentUser } from '@/lib/session/current-user'
import { rememberAddress } from '@/lib/session/remembered-address'
import { ok } from '@/lib/shared/result'

const Confirm = z.strictObject({ token: LinkToken })

export const confirmAction = accountAction({ schema: Confirm }, async ({ input, lang, moment }) => {
  const done = await confirmAddress(input.token, moment)
  if (!done.ok) return done
  if ((await currentUser()) !== null) return ok({ go: '/desks' })
  await rememberAddress(done.value.email)
  return ok({ go: `/sign-in?from=confirmed&lang=${lang}` })
})
