'use server'
import { action } from '@/app/_forms/action'
import { office } from '@/app/_forms/senders'
import {
  appointOutsider,
  OutsiderAsked,
  OutsiderLetGo,
  withdrawOutsider,
} from '@/lib/operations/people/appoint-outsider'
import { outsiderWords } from '../words/outsider-words'

export const askOutsiderAction = action(
  { schema: OutsiderAsked, who: office('read-people') },
  async ({ actor, input, lang, moment }) => {
    const done = await appointOutsider(actor, input, moment)
    if (!done.ok) return done
    return { said: done.value.token === null ? outsiderWords[lang].came : outsiderWords[lang].done(input.email) }
  },
)

export const letGoAction = action(
  { schema: OutsiderLetGo, who: office('read-people') },
  async ({ actor, input, lang, moment }) => {
    const done = await withdrawOutsider(actor, input, moment)
    return done.ok ? { said: outsiderWords[lang].gone } : done
  },
)
