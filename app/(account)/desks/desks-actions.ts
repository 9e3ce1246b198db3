'use server'
import { z } from 'zod'
import { ownAction } from '@/app/_forms/own-action'
import { ok, refuse } from '@/lib/core/shared/result'
import { reopenAccount } from '@/lib/operations/organisation/reopen-account'
import { closedOwnerships } from '@/lib/session/current-actor'

export const reopenAction = ownAction(
  { schema: z.strictObject({ closed: z.string().max(200) }) },
  async ({ input, moment }) => {
    const mine = (await closedOwnerships()).find(({ slug }) => slug === input.closed)
    if (mine === undefined) return refuse({ kind: 'not-found' })
    const done = await reopenAccount(mine.actor, moment)
    return done.ok ? ok({ go: `/${done.value.slug}/desk` }) : done
  },
)
