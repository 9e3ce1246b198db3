// What a case owes at which date by itself: warnings before a promise falls due, saying that it was broken, writing to a
// complainant who has not heard from us, and asking how it went.
import { addPeriod, subtractPeriod } from '@/lib/core/calendar/add-period'
import { AMSTERDAM, addDays, type CivilDate, compareDates, startOfDay } from '@/lib/core/calendar/civil-date'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { CasePromise, ComplaintCase } from './complaint-case'
import type { CaseEvent } from './events'

/** An event that is due from a day on. */
export type TimedStep = { on: CivilDate; promise: string | null; event: (today: CivilDate) => CaseEvent }

/** Mails go out in the morning, not at midnight. */
const MORNING_HOUR = 7

/** The instant of the first step still to come, or null when nothing is owed by itself. */
export function nextStepAt(procedure: Procedure, complaint: ComplaintCase): Date | null {
  const first = timedSteps(procedure, complaint).reduce<CivilDate | null>(
    (earliest, { on }) => (earliest === null || on < earliest ? on : earliest),
    null,
  )
  return first ? new Date(startOfDay(AMSTERDAM, first).getTime() + MORNING_HOUR * 3_600_000) : null
}

/** Everything that is still owed, each with its day. The last step of a promise that is due makes earlier ones pointless. */
export function timedSteps(procedure: Procedure, complaint: ComplaintCase): TimedStep[] {
  return [
    ...complaint.promises.flatMap((promise) => promiseSteps(procedure, complaint, promise)),
    ...silenceStep(procedure, complaint),
    ...surveyStep(procedure, complaint),
  ]
}

function promiseSteps(procedure: Procedure, complaint: ComplaintCase, promise: CasePromise): TimedStep[] {
  if (promise.state !== 'open') return []
  if (promise.kind === 'answer' && complaint.suspendedOn) return []
  const ends: TimedStep = {
    on: addDays(promise.due, 1),
    promise: promise.id,
    event: (today) =>
      promise.kind === 'reply-by'
        ? { type: 'promise-lapsed', promise: promise.id }
        : { type: 'promise-broken', promise: promise.id, on: today },
  }
  return promise.kind === 'reply-by' ? [ends] : [...warnings(procedure, complaint, promise), ends]
}

/** Warnings not given yet and not overtaken by a later one; a warning before the case was there is pointless. */
function warnings(procedure: Procedure, complaint: ComplaintCase, promise: CasePromise): TimedStep[] {
  const { calendar } = procedure.followUp
  const all = procedure.followUp.warnings
    .map((ahead) => ({ on: subtractPeriod(calendar, promise.due, ahead), name: `${ahead.amount}-${ahead.unit}` }))
    .filter(({ on }) => on > madeOn(complaint, promise))
    .sort((a, b) => (a.on < b.on ? -1 : 1))
  const given = all.findLastIndex(({ name }) => promise.warned.includes(name))
  return all.slice(given + 1).map(({ on, name }) => ({
    on,
    promise: promise.id,
    event: () => ({ type: 'promise-warned', promise: promise.id, step: name }),
  }))
}

/** The day a promise was made: its sum begins there; one from the procedure was made when the case was entered. */
function madeOn(complaint: ComplaintCase, promise: CasePromise): CivilDate {
  const [start] = promise.sum
  const begun = start?.kind === 'start' ? start.date : complaint.enteredOn
  return compareDates(begun, complaint.enteredOn) > 0 ? begun : complaint.enteredOn
}

const SPOKEN_TO = ['received', 'assessing', 'in-treatment', 'waiting-for-complainant']

function silenceStep(procedure: Procedure, complaint: ComplaintCase): TimedStep[] {
  if (!SPOKEN_TO.includes(complaint.phase) || complaint.channel === 'import') return []
  const since = complaint.lastHeardOn ?? complaint.enteredOn
  const on = addPeriod(procedure.followUp.calendar, since, procedure.followUp.silence)
  return [{ on: on > since ? on : addDays(since, 1), promise: null, event: () => ({ type: 'silence-noticed', since }) }]
}

function surveyStep(procedure: Procedure, complaint: ComplaintCase): TimedStep[] {
  const { survey, calendar } = procedure.followUp
  if (!survey || complaint.surveyAsked || !complaint.closedOn || complaint.channel === 'import') return []
  return [
    {
      on: addPeriod(calendar, complaint.closedOn, survey.after),
      promise: null,
      event: () => ({ type: 'survey-asked' }),
    },
  ]
}
