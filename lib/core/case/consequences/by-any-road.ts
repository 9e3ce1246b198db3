// Something for one person of a case goes by the road there is: a mail to them, a colleague's own mail, or by hand.
import type { ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import type { TextRef } from '../event-parts'
import type { CaseEvent } from '../events'
import { speakerIn } from '../speaks'
import { byHand } from './by-hand'

/** The task that brings it where no mail does: a colleague whom it is about has their own mail, as long as they work here. */
export function byAnyRoad(
  complaint: ComplaintCase,
  said: { party: string; text: TextRef },
  context: DecisionContext,
): CaseEvent[] {
  if (speakerIn(complaint, said.party)) return byHand(complaint, { ...said, letter: 'reply' }, context)
  const member = complaint.parties.find(({ id, role }) => id === said.party && role === 'subject')?.member
  if (member && context.staffing.members.some(({ id }) => id === member)) return []
  return byHand(complaint, { ...said, letter: 'reply' }, { ...context, hasAddress: () => false })
}
