// Somebody hears, whatever is done: what has to be added to what was decided, so that no case waits unseen.
import type { ComplaintCase } from './complaint-case'
import type { DecisionContext } from './decision'
import type { CaseEvent } from './events'
import { foldedOn } from './folded-on'
import { whoHears } from './who-hears'

/** What has to be added to these events so that somebody hears: asked after everything that is done to a case. */
export function soThatSomebodyHears(
  before: ComplaintCase | null,
  events: readonly CaseEvent[],
  context: DecisionContext,
): CaseEvent[] {
  const after = foldedOn(before, events, context)
  const comesBack = events.some(({ type }) => type === 'information-added')
  if (after === null || (after.phase === 'closed' && !comesBack)) return []
  const unheard = whoHears(after, context.staffing).length === 0
  const { outsider } = after
  const isThere = outsider?.state === 'appointed' && context.staffing.members.some(({ id }) => id === outsider.member)
  if (unheard) return outsider === undefined || (outsider.state === 'appointed' && !isThere) ? [NEEDED] : []
  return outsider === undefined || outsider.state === 'appointed' ? [] : [{ type: 'outsider-spared' }]
}

const NEEDED: CaseEvent = { type: 'outsider-needed' }
