// That the clock stands still, or runs again, is said to whoever complains: by mail, or by somebody where no mail reaches.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import type { CaseEvent } from '../events'
import type { SaidByHand } from '../said-by-hand'
import { speakersOf } from '../speaks'
import { byHand, markedByHand } from './by-hand'

type Clock = Extract<CaseEvent, { type: 'clock-suspended' | 'clock-resumed' }>

/** The event, and the tasks that bring it to whom no mail reaches. `due`: the new date of the answer. */
export function toldOfClock(
  complaint: ComplaintCase,
  event: Clock,
  context: DecisionContext,
  due: CivilDate | null = null,
): CaseEvent[] {
  const unreached = speakersOf(complaint).filter(({ person }) => !context.hasAddress(person))
  if (unreached.length === 0) return [event]
  const text = context.keepSaid(saidOfClock(event, context, due), complaint.lang)
  const tasks = unreached.flatMap(({ id }) => byHand(complaint, { party: id, text, letter: 'reply' }, context))
  return [{ ...event, ...markedByHand(tasks) }, ...tasks]
}

function saidOfClock(event: Clock, { procedure }: DecisionContext, due: CivilDate | null): SaidByHand {
  if (event.type === 'clock-resumed') return { says: 'clock-runs', date: due }
  const reason = procedure.processing.suspension?.reasons.find(({ id }) => id === event.reason)
  return { says: 'clock-stands', reason: reason?.label, until: event.until ?? null }
}
