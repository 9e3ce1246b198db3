'use server'
import { z } from 'zod'
import { action } from '@/app/_forms/action'
import { Tick } from '@/app/_forms/fields-of-forms'
import { colleague } from '@/app/_forms/senders'
import { eraseCases, MOST_ERASED_AT_ONCE } from '@/lib/operations/cases/erase-cases'
import { keepingWords } from './keeping-words'
import { TickedCase } from './ticked-case'

const EraseForm = z.strictObject({ cases: z.array(TickedCase).max(MOST_ERASED_AT_ONCE).default([]), sure: Tick })

export const erase = action(
  { schema: EraseForm, who: colleague('erase-cases') },
  async ({ actor, lang, moment, input }) => {
    const words = keepingWords(lang)
    if (input.cases.length === 0) return { said: words.tickOne }
    if (!input.sure) return { said: words.tickSure }
    const { done, refused } = await eraseCases(actor, { cases: input.cases, because: 'time-over' }, moment)
    return { said: words.done(done, refused.length), forget: ['cases[]', 'sure'] }
  },
)
