// A measure is carried out: whoever wanted to hear of it and gets no mail from us hears it from somebody.
import type { CasePromise, ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import type { CaseEvent } from '../events'
import { byHand } from './by-hand'

/** The tasks that bring it; nothing for whom a mail reaches, or who did not ask. */
export function toldOfMeasure(complaint: ComplaintCase, { kind }: CasePromise, context: DecisionContext): CaseEvent[] {
  if (kind !== 'measure') return []
  const wanting = complaint.parties.filter(
    ({ wantsToHear, person, post }) => wantsToHear && (post || !context.hasAddress(person)),
  )
  if (wanting.length === 0) return []
  const text = context.keepSaid({ says: 'measure-done' }, complaint.lang)
  return wanting.flatMap(({ id }) => byHand(complaint, { party: id, text, letter: 'reply' }, context))
}
