'use server'
import { z } from 'zod'
import { action } from '@/app/_forms/action'
import { anyone } from '@/app/_forms/senders'
import { Email } from '@/lib/core/access/account-fields'
import { requestReset } from '@/lib/operations/accounts/request-reset'

/** Leads to the same page whether or not the address is known, and no sooner. */
export const requestResetAction = action(
  { who: anyone, schema: z.strictObject({ email: Email }), atLeastMs: 300 },
  async ({ input, lang, address, moment }) => {
    const asked = await requestReset({ email: input.email, address }, moment)
    return asked.ok ? { go: `/reset?sent=1&lang=${lang}` } : asked
  },
)
