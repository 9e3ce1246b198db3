// That a committee looks at it is said to whoever complains: by mail, or by somebody where no mail reaches (Awb 9:15, lid 1).
import type { ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import type { CaseEvent } from '../events'
import { speakersOf } from '../speaks'
import { byHand, markedByHand } from './by-hand'

type Asked = Extract<CaseEvent, { type: 'committee-asked' }>

/** The event, and the tasks that bring it to whom no mail reaches; who sits there in whose place later is not their concern. */
export function toldOfCommittee(complaint: ComplaintCase, asked: Asked, context: DecisionContext): CaseEvent[] {
  if (complaint.committee) return [asked]
  const told = { ...asked, told: true as const }
  const unreached = speakersOf(complaint).filter(({ person }) => !context.hasAddress(person))
  if (unreached.length === 0) return [told]
  const text = context.keepSaid({ says: 'before-committee' }, complaint.lang)
  const tasks = unreached.flatMap(({ id }) => byHand(complaint, { party: id, text, letter: 'reply' }, context))
  return [{ ...told, ...markedByHand(tasks) }, ...tasks]
}
