// Who came from outside goes again, let go or of themselves: the case goes back to who fills its function, if anybody may.
import type { ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import type { CaseEvent } from '../events'
import { foldedOn } from '../folded-on'
import { reroutedEvents } from './reroute'

/** That they went, and another route. The staffing of the context is without them. */
export function outsiderGone(complaint: ComplaintCase, withdrawn: CaseEvent, context: DecisionContext): CaseEvent[] {
  const after = foldedOn(complaint, [withdrawn], context)
  return [withdrawn, ...(after ? reroutedEvents(after, context) : [])]
}
