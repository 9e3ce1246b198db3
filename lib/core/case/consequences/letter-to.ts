// A letter to whoever speaks for the complaint: by mail, and by somebody's hand to who left no address.
import type { ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import type { LetterKind, TextRef } from '../event-parts'
import type { CaseEvent } from '../events'
import { speakersOf } from '../speaks'
import { byHand, markedByHand } from './by-hand'

/** The text put aside, what is marked on its event, and the tasks that bring it. */
export function letterToSpeakers(
  complaint: ComplaintCase,
  body: string,
  context: DecisionContext,
  letter: LetterKind = 'reply',
): { text: TextRef; marked: { byHand?: true }; tasks: CaseEvent[] } {
  const text = context.keepText(body)
  const tasks = speakersOf(complaint).flatMap(({ id }) => byHand(complaint, { party: id, text, letter }, context))
  return { text, marked: markedByHand(tasks), tasks }
}
