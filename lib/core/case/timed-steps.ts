// What a case owes at which date by itself: warnings before a promise falls due, saying that it was broken, writing to a
// complainant who has not heard from us, and asking how it went.
import { addPeriod, subtractPeriod } from '@/lib/core/calendar/add-period'
import {
  AMSTERDAM,
  addDays,
  type CivilDate,
  compareDates,
  daysBetween,
  startOfDay,
} from '@/lib/core/calendar/civil-date'
import type { Period } from '@/lib/core/calendar/period'
import { nextWorkingDay } from '@/lib/core/calendar/working-calendar'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { CasePromise, ComplaintCase } from './complaint-case'
import { isPending } from './consequences/pending'
import type { PromiseKind } from './event-parts'
import type { CaseEvent } from './events'
import { speakersOf } from './speaks'

/** An event that is due from a day on; it `also` tells those who would have heard it by earlier steps that it overtakes. */
export type TimedStep = {
  on: CivilDate
  promise: string | null
  also?: string | null
  event: (today: CivilDate, also: string[]) => CaseEvent
}

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
  if (complaint.erasedOn) return []
  return [
    ...complaint.promises.flatMap((promise) => promiseSteps(procedure, complaint, promise)),
    ...latenessStep(procedure, complaint),
    ...questionSteps(procedure, complaint),
    ...witnessSteps(procedure, complaint),
    ...silenceStep(procedure, complaint),
    ...surveyStep(procedure, complaint),
    ...standstillStep(complaint),
  ]
}

/** What we ask of somebody else: it is not ours to break. */
const ASKED: readonly CasePromise['kind'][] = ['reply-by', 'response']

function promiseSteps(procedure: Procedure, complaint: ComplaintCase, promise: CasePromise): TimedStep[] {
  if (promise.state !== 'open') return []
  if (promise.kind === 'answer' && complaint.suspendedOn) return []
  const ends: TimedStep = {
    on: addDays(promise.due, 1),
    promise: promise.id,
    also: isTheirs(promise) ? procedure.followUp.late.also : null,
    event: (today, also) =>
      ASKED.includes(promise.kind)
        ? { type: 'promise-lapsed', promise: promise.id }
        : { type: 'promise-broken', promise: promise.id, on: today, ...told(also) },
  }
  return ASKED.includes(promise.kind) ? [ends] : [...warnings(procedure, complaint, promise), ends]
}

/** Whoever took something upon them is warned on its day as well. Warnings not given yet and not overtaken by a later one; a warning before the case was there is pointless. */
function warnings(procedure: Procedure, complaint: ComplaintCase, promise: CasePromise): TimedStep[] {
  const { calendar } = procedure.followUp
  const all = procedure.followUp.warnings
    .map(({ before, also }) => ({
      on: subtractPeriod(calendar, promise.due, before),
      name: `${before.amount}-${before.unit}`,
      also: isTheirs(promise) ? also : null,
    }))
    .concat(promise.owner === undefined ? [] : [{ on: promise.due, name: 'the-day', also: null }])
    .filter(({ on }) => on > madeOn(complaint, promise))
    .sort((a, b) => (a.on < b.on ? -1 : 1))
  const given = all.findLastIndex(({ name }) => promise.warned.includes(name))
  return all.slice(given + 1).map(({ on, name, also }) => ({
    on,
    promise: promise.id,
    also,
    event: (_today, functions) => ({ type: 'promise-warned', promise: promise.id, step: name, ...told(functions) }),
  }))
}

/** Work among ourselves stays with whoever handles: only what the complainant was promised goes up the ladder. */
function isTheirs({ kind, to }: CasePromise): boolean {
  return kind !== 'task' || to !== undefined
}

function told(functions: readonly string[]): { also?: string[] } {
  return functions.length > 0 ? { also: [...functions] } : {}
}

/** The day a promise was made: its sum begins there; one from the procedure was made when the case was entered. */
function madeOn(complaint: ComplaintCase, promise: CasePromise): CivilDate {
  const [start] = promise.sum
  const begun = start?.kind === 'start' ? start.date : complaint.enteredOn
  return compareDates(begun, complaint.enteredOn) > 0 ? begun : complaint.enteredOn
}

/** Of what the complainant was told that it would come. */
const TOLD_OF: readonly PromiseKind[] = ['first-contact', 'judgement', 'answer', 'own', 'measure']

/**
 * They hear that a date passed on the first working day after it, once for each promise, whatever else was promised then. Not of
 * what came after all, and not in a case that writes to nobody.
 */
function latenessStep(procedure: Procedure, complaint: ComplaintCase): TimedStep[] {
  const { late, calendar } = procedure.followUp
  if (!late.tellsComplainant || complaint.channel === 'import' || complaint.silent) return []
  // Of a closed case only what lives on is owed still.
  const owes = (one: CasePromise) => isOwedToThem(one) && (complaint.phase !== 'closed' || one.owner !== undefined)
  const owed = complaint.promises.filter((one) => owes(one) && !one.told && !standsStill(one, complaint))
  const passed = owed.map((one) => ({ id: one.id, on: nextWorkingDay(calendar, addDays(one.due, 1)) }))
  const [first] = passed.toSorted((a, b) => (a.on < b.on ? -1 : 1))
  if (!first) return []
  const event = (today: CivilDate): CaseEvent => ({
    type: 'lateness-told',
    promises: passed.filter(({ on }) => on <= today).map(({ id }) => id),
  })
  return [{ on: first.on, promise: null, event }]
}

function isOwedToThem(promise: CasePromise): boolean {
  return TOLD_OF.includes(promise.kind) && isPending(promise)
}

/** While the clock stands still the answer has no date. */
function standsStill({ kind, state }: CasePromise, { suspendedOn }: ComplaintCase): boolean {
  return kind === 'answer' && state === 'open' && suspendedOn !== null
}

/** The clock runs again by itself on the day that its limit gives. */
function standstillStep({ suspendedOn, suspendedUntil: on }: ComplaintCase): TimedStep[] {
  if (!suspendedOn || !on) return []
  const days = daysBetween(suspendedOn, on)
  return [{ on, promise: null, event: () => ({ type: 'clock-resumed', on, days, because: 'limit' }) }]
}

/** They are reminded of what we asked, as often as the procedure says; then a person decides, and nothing goes by itself. */
function questionSteps(procedure: Procedure, complaint: ComplaintCase): TimedStep[] {
  const { waiting, calendar } = procedure.followUp
  const { question } = complaint
  if (!waiting || !question || question.decided || !waitsForThem(procedure, complaint)) return []
  const after = (period: Period) => later(addPeriod(calendar, question.asked, period), addDays(question.asked, 1))
  const asked = complaint.promises.find(({ kind, state }) => kind === 'reply-by' && state === 'open')
  const decides = later(after(waiting.decidesAfter), asked ? addDays(asked.due, 1) : question.asked)
  const { party, text } = question
  const reminders = waiting.reminders
    .map(after)
    .sort()
    .map((on, i): TimedStep => {
      const event = (): CaseEvent => ({ type: 'question-reminded', party, text, times: i + 1 })
      return { on, promise: text.id, event }
    })
    .slice(question.reminded)
    .filter(({ on }) => on < decides)
  const event = (): CaseEvent => ({ type: 'question-unanswered', asked: question.asked })
  return [...reminders, { on: decides, promise: text.id, event }]
}

/** A witness is reminded as often as the procedure says, until the day by which they could answer; then nothing more is asked. */
function witnessSteps({ followUp }: Procedure, complaint: ComplaintCase): TimedStep[] {
  const { waiting, calendar } = followUp
  if (!waiting || complaint.channel === 'import') return []
  return complaint.parties.flatMap(({ id, asked }) => {
    const until = complaint.promises.findLast(({ of, state }) => of === id && state === 'open')?.due
    if (!asked || !until) return []
    const { text } = asked
    return waiting.reminders
      .map((after) => later(addPeriod(calendar, asked.on, after), addDays(asked.on, 1)))
      .sort()
      .map((on, i): TimedStep => {
        const event = (): CaseEvent => ({ type: 'witness-reminded', party: id, text, times: i + 1 })
        return { on, promise: text.id, event }
      })
      .slice(asked.reminded)
      .filter(({ on }) => on <= until)
  })
}

/** A question of ours stands, and no person was asked yet how to go on without an answer. */
function waitsForThem(procedure: Procedure, { question, phase, channel, answeredOn }: ComplaintCase): boolean {
  if (procedure.followUp.waiting === null || channel === 'import' || answeredOn !== null) return false
  return SPOKEN_TO.includes(phase) && !!question && !question.decided
}

function later(one: CivilDate, other: CivilDate): CivilDate {
  return compareDates(one, other) > 0 ? one : other
}

const SPOKEN_TO = ['received', 'assessing', 'in-treatment', 'waiting-for-complainant']

function silenceStep(procedure: Procedure, complaint: ComplaintCase): TimedStep[] {
  if (!SPOKEN_TO.includes(complaint.phase) || complaint.channel === 'import') return []
  // Whoever is asked something hears from us by reminders of that, never that there is nothing to do.
  if (waitsForThem(procedure, complaint)) return []
  const since = complaint.lastHeardOn ?? complaint.enteredOn
  const on = addPeriod(procedure.followUp.calendar, since, procedure.followUp.silence)
  const soonest = on > since ? on : addDays(since, 1)
  const event = (): CaseEvent => ({ type: 'silence-noticed', since })
  return [{ on: [soonest, ...afterBringing(complaint)].reduce(later), promise: null, event }]
}

/** What a colleague is bringing them breaks the silence: it is one thing, and one task, until its date has passed. */
function afterBringing(complaint: ComplaintCase): CivilDate[] {
  const speakers = speakersOf(complaint).map(({ id }) => id)
  return complaint.promises
    .filter((promise) => speakers.some((id) => id === promise.to) && isPending(promise))
    .map(({ due }) => addDays(due, 1))
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
