// Gehoor's own act: everything that is due by now, once per step, however late the clock looks.
import { ok } from '@/lib/core/shared/result'
import { act } from '../act'
import type { ComplaintCase } from '../complaint-case'
import { decideWithout } from '../consequences/decide-without'
import { withoutMail } from '../consequences/without-mail'
import type { CaseEvent } from '../events'
import { type TimedStep, timedSteps } from '../timed-steps'
import { NO_PARTY } from '../who-may'

/** The steps whose day has come. Of one promise only the last: who was away for a week gets one mail about it, not three. */
export const takeDueSteps = act('take-due-steps', {
  shape: {},
  who: { member: 'nobody', party: NO_PARTY },
  when: 'always',
  stale: 'never',
  tells: [
    'promise-warned',
    'promise-broken',
    'promise-lapsed',
    'lateness-told',
    'question-reminded',
    'question-unanswered',
    'witness-reminded',
    'silence-noticed',
    'survey-asked',
    'clock-resumed',
  ],
  decide(complaint, _nothing, context) {
    const { procedure, today } = context
    const due = timedSteps(procedure, complaint)
      .filter(({ on }) => on <= today)
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    const last = due.filter((step, i) => step.promise === null || !due.slice(i + 1).some(isAbout(step)))
    const events = last.map((step) => step.event(today, alsoTold(step, due)))
    const said = events.some(({ type }) => SAID_INSTEAD.includes(type))
    // One mail a day: who hears that we are late, what we wait for, or that the clock runs, is not told besides that we are still at work.
    const going = events.filter(({ type }) => !said || type !== 'silence-noticed')
    const carried = going.flatMap((event) => withoutMail(complaint, event, context))
    return ok([
      ...carried,
      ...(breaksJudgement(complaint, events) ? decideWithout(complaint, context, 'no-judgement') : []),
    ])
  },
  button: null,
})

/** The committee's word did not come by its date: a person decides how to go on. */
function breaksJudgement({ promises, judgedOn }: ComplaintCase, events: readonly CaseEvent[]): boolean {
  const broken = events.flatMap((event) => (event.type === 'promise-broken' ? [event.promise] : []))
  return !judgedOn && promises.some(({ id, kind }) => kind === 'judgement' && broken.includes(id))
}

const SAID_INSTEAD: readonly CaseEvent['type'][] = ['lateness-told', 'question-reminded', 'clock-resumed']

/** Whoever this step tells besides the handler, and whom the steps that it overtakes would have told. */
function alsoTold(step: TimedStep, due: readonly TimedStep[]): string[] {
  const overtaken = due.filter((other) => other.promise !== null && isAbout(step)(other))
  return [...new Set([...overtaken, step].flatMap(({ also }) => also ?? []))]
}

function isAbout(step: TimedStep): (other: TimedStep) => boolean {
  return (other) => other.promise === step.promise
}
