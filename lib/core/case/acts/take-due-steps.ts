// Gehoor's own act: everything that is due by now, once per step, however late the clock looks.
import { ok } from '@/lib/core/shared/result'
import { act } from '../act'
import { bySomeone } from '../consequences/by-someone'
import { type TimedStep, timedSteps } from '../timed-steps'
import { NO_PARTY } from '../who-may'

/** The steps whose day has come. Of one promise only the last: who was away for a week gets one mail about it, not three. */
export const takeDueSteps = act('take-due-steps', {
  shape: {},
  who: { member: 'nobody', party: NO_PARTY },
  when: 'always',
  stale: 'never',
  tells: ['promise-warned', 'promise-broken', 'promise-lapsed', 'silence-noticed', 'survey-asked'],
  decide(complaint, _said, context) {
    const { procedure, today } = context
    const due = timedSteps(procedure, complaint)
      .filter(({ on }) => on <= today)
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    const last = due.filter((step, i) => step.promise === null || !due.slice(i + 1).some(isAbout(step)))
    const events = last.map((step) => step.event(today))
    return ok(
      events.flatMap((event) => [event, ...(event.type === 'silence-noticed' ? bySomeone(complaint, context) : [])]),
    )
  },
  button: null,
})

function isAbout(step: TimedStep): (other: TimedStep) => boolean {
  return (other) => other.promise === step.promise
}
