// From which day we count now is said to whoever complains: by mail, or by somebody where no mail reaches.
import { mailWords } from '@/lib/catalogues/public/mail/words'
import { dayInSentence } from '@/lib/core/procedure/promise-line'
import type { ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import type { CaseEvent } from '../events'
import { speakersOf } from '../speaks'
import { byHand, markedByHand } from './by-hand'

type Told = Extract<CaseEvent, { type: 'day-told' }>
type Said = { told: Told; moved: readonly CaseEvent[] }

/** The event, and the tasks that bring it to whom no mail reaches; with the new date of the answer, where it has one. */
export function toldOfDay(complaint: ComplaintCase, said: Said, context: DecisionContext): CaseEvent[] {
  const unreached = speakersOf(complaint).filter(({ person }) => !context.hasAddress(person))
  if (unreached.length === 0) return [said.told]
  const text = context.keepText(saidOfDay(complaint, said, context))
  const tasks = unreached.flatMap(({ id }) => byHand(complaint, { party: id, text, letter: 'reply' }, context))
  return [{ ...said.told, ...markedByHand(tasks) }, ...tasks]
}

function saidOfDay({ lang, promises }: ComplaintCase, { told, moved }: Said, context: DecisionContext): string {
  const { today, procedure } = context
  const words = mailWords[lang].dayTold
  const date = (day: Told['on']) => dayInSentence(day, lang, today)
  const answer = promises.findLast(({ kind }) => kind === 'answer')
  const later = moved.find((event) => event.type === 'promise-moved' && event.promise === answer?.id)
  return [
    words.on[procedure.definition.windowFrom?.is ?? 'event']({ date: date(told.on) }),
    ...(told.was ? [words.was({ date: date(told.was) })] : []),
    ...(later?.type === 'promise-moved' ? [words.byHandAnswer({ date: date(later.due) })] : []),
    words.wrong,
  ].join(' ')
}
