// From which day we count now is said to whoever complains: by mail, or by somebody where no mail reaches.
import type { ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import type { CaseEvent } from '../events'
import type { SaidByHand } from '../said-by-hand'
import { speakersOf } from '../speaks'
import { byHand, markedByHand } from './by-hand'

type Told = Extract<CaseEvent, { type: 'day-told' }>
type Said = { told: Told; moved: readonly CaseEvent[] }

/** The event, and the tasks that bring it to whom no mail reaches; with the new date of the answer, where it has one. */
export function toldOfDay(complaint: ComplaintCase, said: Said, context: DecisionContext): CaseEvent[] {
  const unreached = speakersOf(complaint).filter(({ person }) => !context.hasAddress(person))
  if (unreached.length === 0) return [said.told]
  const text = context.keepSaid(saidOfDay(complaint, said, context), complaint.lang)
  const tasks = unreached.flatMap(({ id }) => byHand(complaint, { party: id, text, letter: 'reply' }, context))
  return [{ ...said.told, ...markedByHand(tasks) }, ...tasks]
}

function saidOfDay({ promises }: ComplaintCase, { told, moved }: Said, { procedure }: DecisionContext): SaidByHand {
  const answer = promises.findLast(({ kind }) => kind === 'answer')
  const later = moved.find((event) => event.type === 'promise-moved' && event.promise === answer?.id)
  return {
    says: 'day-told',
    is: procedure.definition.windowFrom?.is ?? 'event',
    on: told.on,
    was: told.was ?? null,
    answer: later?.type === 'promise-moved' ? later.due : null,
  }
}
