// A new date beside one that was broken: the complainant hears it, by mail or from somebody.
import type { ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import type { CaseEvent } from '../events'
import { speakersOf } from '../speaks'
import { byHand, markedByHand } from './by-hand'

type Made = Extract<CaseEvent, { type: 'promise-made' }>

/** The promise, and the tasks that bring it to whom no mail reaches. */
export function toldNewDate(complaint: ComplaintCase, made: Made, context: DecisionContext): CaseEvent[] {
  const unreached = speakersOf(complaint).filter(({ person }) => !context.hasAddress(person))
  if (unreached.length === 0) return [made]
  const text = context.keepSaid({ says: 'new-date', date: made.promise.due }, complaint.lang)
  const tasks = unreached.flatMap(({ id }) => byHand(complaint, { party: id, text, letter: 'reply' }, context))
  return [{ ...made, ...markedByHand(tasks) }, ...tasks]
}
