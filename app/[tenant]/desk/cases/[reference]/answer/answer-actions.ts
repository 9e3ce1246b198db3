'use server'
// The answer: the changed judgements, and when that is wanted the letter that says them; both through the one door, and
// together or not at all.
import { action } from '@/app/_forms/action'
import { colleague } from '@/app/_forms/senders'
import type { Command } from '@/lib/core/case/commands'
import { performAll } from '@/lib/operations/cases/perform-all'
import { readCase } from '@/lib/queries/read-case'
import { deskWords } from '../../../words/desk-words'
import { notDone } from '../case-action'
import { tellingOf } from '../case-page'
import { AnswerForm, halfJudged, isDraftStill, judgementsIn } from './answer-form'

export const workOnAnswer = action(
  { schema: AnswerForm, who: colleague('work-cases') },
  async ({ actor, slug, lang, moment, input }) => {
    const words = deskWords(lang).answer
    if (input.intent === 'preview') return { said: words.previewed }
    const read = await readCase(actor, input.reference, 'answer')
    if (read?.complaint.id !== input.case) return { refusal: { kind: 'not-found' } }

    const judgements = judgementsIn(input, read.complaint.points, tellingOf(read, lang).text)
    const half = halfJudged(input)
    const isWhole = Object.keys(half).length === 0
    // A draft that nobody wrote in follows the judgements: a letter never leaves without what was judged a moment ago.
    const overtaken = judgements.length > 0 && isDraftStill(input)
    const goes = input.intent === 'send' || input.intent === 'offer'
    const leaves = goes && isWhole && !overtaken && input.text
    const type = input.intent === 'offer' ? 'offer-letter' : 'answer'
    const letter: Command[] = leaves ? [{ type, text: leaves, holds: input.holds ?? [] }] : []

    const commands = [...judgements, ...letter]
    const done = await performAll({ actor, caseId: input.case, commands, moment }, input.seen)
    if (!done.ok) return notDone(done.refusal, { actor, about: input, lang })
    if (leaves) return { go: `/${slug}/desk/cases/${read.complaint.reference}?done=${type}` }
    if (!isWhole) return { refusal: { kind: 'invalid', fields: half } }
    if (input.intent === 'renew') return { said: words.renewed, forget: ['text'] }
    if (input.intent === 'save') return overtaken ? { said: words.renewed, forget: ['text'] } : { said: words.saved }
    if (overtaken) return { said: words.readAgain, forget: ['text'] }
    return { refusal: { kind: 'invalid', fields: { text: 'empty' } } }
  },
)
