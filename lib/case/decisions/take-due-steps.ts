// Gehoor's own act: everything that is due by now, once per step, however late the clock looks.
import { ok } from '@/lib/shared/result'
import type { ComplaintCase } from '../complaint-case'
import type { Decided, DecisionContext } from '../decision'
import { type TimedStep, timedSteps } from '../timed-steps'

/** The steps whose day has come. Of one promise only the last: who was away for a week gets one mail about it, not three. */
export function takeDueSteps(
  complaint: ComplaintCase,
  _command: { type: 'take-due-steps' },
  { procedure, today }: DecisionContext,
): Decided {
  const due = timedSteps(procedure, complaint)
    .filter(({ on }) => on <= today)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const last = due.filter((step, i) => step.promise === null || !due.slice(i + 1).some(isAbout(step)))
  return ok(last.map((step) => step.event(today)))
}

function isAbout(step: TimedStep): (other: TimedStep) => boolean {
  return (other) => other.promise === step.promise
}
