// What a message does that somebody brought by hand.
import type { CasePromise, ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import type { CaseEvent } from '../events'
import { speakerIn } from '../speaks'
import { copyArrived } from './copy-arrived'
import { keep } from './pending'

/** Bringing a message to who complains is being in touch with them; bringing their copy to who is complained about begins their term. */
export function brought(complaint: ComplaintCase, { to, text }: CasePromise, context: DecisionContext): CaseEvent[] {
  const party = complaint.parties.find(({ id }) => id === to)
  if (!party) return []
  if (party.copy && party.copy.id === text?.id) return copyArrived(complaint, party.id, context)
  return speakerIn(complaint, party.id) ? keep(complaint, ['first-contact'], context.today) : []
}
