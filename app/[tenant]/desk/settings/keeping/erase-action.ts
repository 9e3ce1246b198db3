'use server'
import { z } from 'zod'
import { action } from '@/app/_forms/action'
import { Tick } from '@/app/_forms/fields-of-forms'
import { colleague } from '@/app/_forms/senders'
import { eraseCases, MOST_ERASED_AT_ONCE } from '@/lib/operations/cases/erase-cases'
import { keepingWords } from './keeping-words'

/** A case with the last thing that was seen of it. */
const Ticked = z
  .string()
  .regex(/^[0-9a-f-]{36}\.\d{1,9}$/)
  .transform((typed) => {
    const [caseId = '', seen = ''] = typed.split('.')
    return { caseId, seen: Number(seen) }
  })

const EraseForm = z.strictObject({ cases: z.array(Ticked).max(MOST_ERASED_AT_ONCE).default([]), sure: Tick })

export const erase = action(
  { schema: EraseForm, who: colleague('erase-cases') },
  async ({ actor, lang, moment, input }) => {
    const words = keepingWords(lang)
    if (input.cases.length === 0) return { said: words.tickOne }
    if (!input.sure) return { said: words.tickSure }
    const { done, refused } = await eraseCases(actor, input.cases, moment)
    return { said: words.done(done, refused), forget: ['cases[]', 'sure'] }
  },
)
