// Gehoor's own act: everything that is due by now, once per step, however late the clock looks.
import { ok } from '@/lib/core/shared/result'
import type { ComplaintCase } from '../complaint-case'
import type { Decided, DecisionContext } from '../decision'
import { type TimedStep, timedSteps } from '../timed-steps'
import { bySomeone } from './by-someone'

/** The steps whose day has come. Of one promise only the last: who was away for a week gets one mail about it, not three. */
export function takeDueSteps(
  complaint: ComplaintCase,
  _command: { type: 'take-due-steps' },
  context: DecisionContext,
): Decided {
  const { procedure, today } = context
  const due = timedSteps(procedure, complaint)
    .filter(({ on }) => on <= today)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const last = due.filter((step, i) => step.promise === null || !due.slice(i + 1).some(isAbout(step)))
  const events = last.map((step) => step.event(today))
  return ok(
    events.flatMap((event) => [event, ...(event.type === 'silence-noticed' ? bySomeone(complaint, context) : [])]),
  )
}

function isAbout(step: TimedStep): (other: TimedStep) => boolean {
  return (other) => other.promise === step.promise
}
