'use server'
import { z } from 'zod'
import { ownAction } from '@/app/_forms/own-action'
import { reopenAccount } from '@/lib/operations/reopen-account'
import { closedOwnerships } from '@/lib/session/current-actor'
import { ok, refuse } from '@/lib/shared/result'

export const reopenAction = ownAction(
  { schema: z.strictObject({ closed: z.string().max(200) }) },
  async ({ input, moment }) => {
    const mine = (await closedOwnerships()).find(({ slug }) => slug === input.closed)
    if (mine === undefined) return refuse({ kind: 'not-found' })
    const done = await reopenAccount(mine.actor, moment)
    return done.ok ? ok({ go: `/${done.value.slug}/desk` }) : done
  },
)
