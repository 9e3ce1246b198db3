// Who handles a case when somebody was barred, left, or no longer fills a function: the procedure is asked again.
import type { Procedure } from '@/lib/core/procedure/procedure'
import { routeFor } from '@/lib/core/procedure/routing'
import { keptApart } from '../apart'
import type { ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import type { CaseEvent } from '../events'
import { foldedOn } from '../folded-on'

/**
 * What it takes to bring the case to who fills its function now; nothing when its handler may keep it. A case that was given
 * to somebody by hand stays with them as long as they may handle it.
 */
export function reroutedEvents(complaint: ComplaintCase, { procedure, staffing }: DecisionContext): CaseEvent[] {
  const { handler } = complaint
  // Who handles a case from a file, only people say.
  if (complaint.routedBecause === 'imported') return []
  const apart = keptApart(complaint)
  const mayHandle = staffing.members.some(({ id, canHandle }) => id === handler && canHandle && !apart.includes(id))
  const fills = staffing.holders.some((holder) => holder.member === handler && holder.function === complaint.function)
  if (handler && mayHandle && (fills || complaint.routedBecause === 'by-hand')) return []
  const routing = routeFor(procedure, questionOf(complaint, procedure), staffing)
  if (routing.handler === handler || (routing.handler === null && mayHandle)) return []
  return [{ type: 'complaint-routed', ...routing }]
}

/** This event, and another route where it changes who may handle the case. */
export function thenRouted(complaint: ComplaintCase, event: CaseEvent, context: DecisionContext): CaseEvent[] {
  const after = foldedOn(complaint, [event], context)
  return after ? [event, ...routedAgain(after, context)] : [event]
}

/** The event that bars somebody, and another route where it takes the case from its handler. A closed case stays where it was. */
export function barring(complaint: ComplaintCase, event: CaseEvent, context: DecisionContext): CaseEvent[] {
  const after = foldedOn(complaint, [event], context)
  const moves = after !== null && after.phase !== 'closed' ? routedAgain(after, context) : []
  return [event, ...moves]
}

/** What it takes when somebody was just barred, or is no longer: another route where the handler may not keep the case. */
function routedAgain(after: ComplaintCase, { procedure, staffing }: DecisionContext): CaseEvent[] {
  const { handler } = after
  const mayStay = handler !== null && !keptApart(after).includes(handler)
  if (mayStay && after.routedBecause !== 'name-alike') return []
  const routing = routeFor(procedure, questionOf(after, procedure), staffing)
  return routing.handler === handler ? [] : [{ type: 'complaint-routed', ...routing }]
}

/** What its route depends on now: in a second stage it goes to who looks again, and never to who had it before. */
function questionOf(complaint: ComplaintCase, { processing }: Procedure) {
  const { subjects, parties, secondStage } = complaint
  const unsettled = parties.some((party) => party.suspects.length > 0)
  const again = secondStage ? processing.secondStage?.by : undefined
  return { subjects, barred: keptApart(complaint), unsettled, function: again }
}
