// Gehoor's own act: everything that is due by now, once per step, however late the clock looks.
import { endOfTerm } from '@/lib/calendar/term'
import { ok } from '@/lib/shared/result'
import type { ComplaintCase } from '../complaint-case'
import type { Decided, DecisionContext } from '../decision'
import type { CaseEvent } from '../events'
import { type TimedStep, timedSteps } from '../timed-steps'

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
  return ok(events.flatMap((event) => [event, ...bySomeone(complaint, event, context)]))
}

/** Who gets no e-mail from us, but can be reached, is called or written to by a person: contact again, promised within two working days. */
function bySomeone(complaint: ComplaintCase, event: CaseEvent, context: DecisionContext): CaseEvent[] {
  if (event.type !== 'silence-noticed' || complaint.reachBy === 'email' || complaint.reachBy === 'nothing') return []
  const { newId, today, procedure } = context
  const { calendar, firstContact } = procedure.followUp
  const period = { amount: 2, unit: 'working-days' as const }
  const end = endOfTerm({ start: today, period, calendar, law: 'next-working-day' })
  const by = firstContact?.by ?? null
  return [{ type: 'promise-made', promise: { id: newId(), kind: 'first-contact', task: null, text: null, by, ...end } }]
}

function isAbout(step: TimedStep): (other: TimedStep) => boolean {
  return (other) => other.promise === step.promise
}
