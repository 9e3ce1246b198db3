'use server'
import { z } from 'zod'
import { action } from '@/app/_forms/action'
import { signedIn } from '@/app/_forms/senders'
import { reopenAccount } from '@/lib/operations/organisation/reopen-account'
import { closedOwnerships } from '@/lib/session/current-actor'

export const reopenAction = action(
  { who: signedIn, schema: z.strictObject({ closed: z.string().max(200) }) },
  async ({ input, moment }) => {
    const mine = (await closedOwnerships()).find(({ slug }) => slug === input.closed)
    if (mine === undefined) return { refusal: { kind: 'not-found' } }
    const done = await reopenAccount(mine.actor, moment)
    return done.ok ? { go: `/${done.value.slug}/desk` } : done
  },
)
