'use server'
import { z } from 'zod'
import { accountAction } from '@/app/_forms/account-action'
import { Email } from '@/lib/core/access/account-fields'
import { ok } from '@/lib/core/shared/result'
import { requestReset } from '@/lib/operations/accounts/request-reset'

/** Leads to the same page whether or not the address is known, and no sooner. */
export const requestResetAction = accountAction(
  { schema: z.strictObject({ email: Email }), atLeastMs: 300 },
  async ({ input, lang, address, moment }) => {
    const asked = await requestReset({ email: input.email, address }, moment)
    return asked.ok ? ok({ go: `/reset?sent=1&lang=${lang}` }) : asked
  },
)
