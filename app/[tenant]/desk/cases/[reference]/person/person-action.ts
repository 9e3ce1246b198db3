'use server'
import { z } from 'zod'
import { action } from '@/app/_forms/action'
import { Tick } from '@/app/_forms/fields-of-forms'
import { colleague } from '@/app/_forms/senders'
import { eraseCases, MOST_ERASED_AT_ONCE } from '@/lib/operations/cases/erase-cases'
import { sayRefusal } from '@/lib/words/refusals/say-refusal'
import { keepingWords } from '../../../settings/keeping/keeping-words'
import { TickedCase } from '../../../settings/keeping/ticked-case'
import { personWords } from './person-words'

const ErasePersonForm = z.strictObject({ cases: z.array(TickedCase).max(MOST_ERASED_AT_ONCE).default([]), sure: Tick })

/** Erases what one person asks to have erased: their cases, each by itself. */
export const erasePerson = action(
  { schema: ErasePersonForm, who: colleague('erase-cases') },
  async ({ actor, lang, moment, input: { cases, sure } }) => {
    const words = keepingWords(lang)
    if (cases.length === 0) return { said: words.tickOne }
    if (!sure) return { said: words.tickSure }
    const { done, refused } = await eraseCases(actor, { cases, because: 'person-asked' }, moment)
    const own = personWords[lang]
    const why = [...new Set(refused.map(({ refusal }) => sayRefusal(refusal, lang)))]
    return { said: [own.erasedNow(done), ...why].join(' '), forget: ['cases[]', 'sure'] }
  },
)
