'use server'
import { officeAction } from '@/app/_forms/office-action'
import { ok } from '@/lib/core/shared/result'
import {
  appointOutsider,
  OutsiderAsked,
  OutsiderLetGo,
  withdrawOutsider,
} from '@/lib/operations/cases/appoint-outsider'
import { outsiderWords } from '../words/outsider-words'

export const askOutsiderAction = officeAction(
  { schema: OutsiderAsked, needs: 'read-people' },
  async ({ actor, input, lang, moment }) => {
    const done = await appointOutsider(actor, input, moment)
    if (!done.ok) return done
    return ok({ said: done.value.token === null ? outsiderWords[lang].came : outsiderWords[lang].done(input.email) })
  },
)

export const letGoAction = officeAction(
  { schema: OutsiderLetGo, needs: 'read-people' },
  async ({ actor, input, lang, moment }) => {
    const done = await withdrawOutsider(actor, input, moment)
    return done.ok ? ok({ said: outsiderWords[lang].gone }) : done
  },
)
