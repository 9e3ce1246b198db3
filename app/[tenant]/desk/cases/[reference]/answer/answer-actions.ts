'use server'
// The answer: each changed judgement through the one door, and then, when that is wanted, the letter itself.
import { refresh } from 'next/cache'
import { action } from '@/app/_forms/action'
import { readCase } from '@/lib/queries/read-case'
import { deskWords } from '../../../words/desk-words'
import { notDone } from '../case-action'
import { tellingOf } from '../case-page'
import { AnswerForm, halfJudged, isDraftStill, judgementsIn } from './answer-form'
import { performInTurn } from './perform-in-turn'

export const workOnAnswer = action(
  { schema: AnswerForm, needs: 'work-cases' },
  async ({ actor, slug, lang, moment, input }) => {
    const words = deskWords(lang).answer
    if (input.intent === 'preview') return { said: words.previewed }
    const read = await readCase(actor, input.reference, 'answer')
    if (read?.complaint.id !== input.case) return { refusal: { kind: 'not-found' } }

    const judgements = judgementsIn(input, read.complaint.points, tellingOf(read, lang).text)
    const judged = await performInTurn(judgements, { actor, caseId: input.case, seen: input.seen, moment })
    const refused = { actor, about: input, lang }
    if (!judged.ok) return notDone(judged.refusal, refused)
    const half = halfJudged(input)
    if (Object.keys(half).length > 0) return { refusal: { kind: 'invalid', fields: half } }
    if (input.intent === 'renew') return { said: words.renewed, forget: ['text'] }
    // A draft that nobody wrote in follows the judgements: a letter never leaves without what was judged a moment ago.
    const overtaken = judgements.length > 0 && isDraftStill(input)
    if (input.intent === 'save') return overtaken ? { said: words.renewed, forget: ['text'] } : { said: words.saved }
    if (overtaken) return { said: words.readAgain, forget: ['text'] }

    if (!input.text) return { refusal: { kind: 'invalid', fields: { text: 'empty' } } }
    const answer = { type: 'answer', text: input.text, holds: input.holds ?? [] } as const
    const sent = await performInTurn([answer], { actor, caseId: input.case, seen: judged.value.seq, moment })
    if (!sent.ok) {
      // The judgements are kept: the page shows them, and the next press has seen them.
      refresh()
      return notDone(sent.refusal, refused)
    }
    return { go: `/${slug}/desk/cases/${read.complaint.reference}?done=answer` }
  },
)
