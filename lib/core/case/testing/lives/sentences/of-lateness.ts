// The sentences about what happens meanwhile: silence, a question that waits, a date that comes near or has passed.
import { addPeriod } from '@/lib/core/calendar/add-period'
import { addDays } from '@/lib/core/calendar/civil-date'
import { nextWorkingDay } from '@/lib/core/calendar/working-calendar'
import { isPending } from '../../../consequences/pending'
import type { PromiseKind } from '../../../event-parts'
import { speakersOf } from '../../../speaks'
import { timedSteps } from '../../../timed-steps'
import { type Check, each, eventsOf, promisesOf } from '../claim'
import type { Turn } from '../life'

/** Once the clock runs again by itself, what it held is seen after it. */
const isSteps = (turn: Turn) => turn.command?.type === 'take-due-steps' && eventsOf(turn, 'clock-resumed').length === 0

/** Somebody is asked today to say something else to them, or to decide: that they heard nothing is seen after it. */
const isSaidByHand = (turn: Turn) =>
  eventsOf(turn, 'question-unanswered').length > 0 ||
  isBrought(turn) ||
  [...eventsOf(turn, 'lateness-told'), ...eventsOf(turn, 'question-reminded')].some(({ byHand }) => byHand)

/** A colleague brings them something, and is not late with it. */
function isBrought({ world: { complaint }, on }: Turn): boolean {
  const speakers = speakersOf(complaint).map(({ id }) => id)
  return complaint.promises.some((promise) => {
    return isPending(promise) && promise.due >= on && speakers.some((id) => id === promise.to)
  })
}

const notSilent: Check = (turn) => {
  const { complaint, procedure } = turn.world
  const { silence, calendar } = procedure.followUp
  const isOpen = ['received', 'assessing', 'in-treatment', 'waiting-for-complainant'].includes(complaint.phase)
  const waits =
    procedure.followUp.waiting !== null && !!complaint.question && !complaint.question.decided && !complaint.answeredOn
  if (!isSteps(turn) || !isOpen || waits || isSaidByHand(turn)) return []
  const since = complaint.lastHeardOn ?? complaint.enteredOn
  return [
    [
      addPeriod(calendar, since, silence) > turn.on || since === turn.on,
      'they heard nothing for longer than the page says',
    ],
  ]
}

const reminded: Check = (turn) => {
  const { waiting } = turn.world.procedure.followUp
  return [
    ...each(
      eventsOf(turn, 'question-reminded'),
      ({ times, byHand, party }) =>
        times <= (waiting?.reminders.length ?? 0) &&
        (byHand === true ||
          turn.mails.some(({ kind, to }) => kind === 'question-reminder' && 'party' in to && to.party === party)),
      'a reminder too many, or one that nobody gets',
    ),
    ...each(
      eventsOf(turn, 'question-unanswered'),
      () => promisesOf(turn, 'task').some(({ why }) => why === 'no-reply'),
      'nobody answered our question, and nobody decides how to go on',
    ),
  ]
}

const ladder: Check = (turn) =>
  each(
    eventsOf(turn, 'promise-warned'),
    () =>
      turn.mails.some(({ kind }) => kind === 'due-soon' || kind === 'outsider-needed') ||
      turn.world.staffing.members.length === 0,
    'a date comes near, and nobody is warned',
  )

const TOLD_OF: readonly PromiseKind[] = ['first-contact', 'answer', 'own']

const toldLate: Check = (turn) => {
  const { complaint, procedure } = turn.world
  if (!isSteps(turn) || complaint.silent || complaint.phase === 'closed' || complaint.erasedOn) return []
  const late = complaint.promises.filter(
    ({ kind, doneOn, due, state, over }) =>
      TOLD_OF.includes(kind) &&
      doneOn === null &&
      // Somebody decided what became of it as the case ended, before it was opened again.
      !over &&
      (state === 'open' || state === 'broken') &&
      nextWorkingDay(procedure.followUp.calendar, addDays(due, 1)) <= turn.on &&
      !(kind === 'answer' && state === 'open' && complaint.suspendedOn),
  )
  return [
    ...each(late, (promise) => promise.told === true, 'a date passed, and they do not hear it'),
    ...each(
      eventsOf(turn, 'lateness-told'),
      ({ byHand }) => byHand === true || turn.mails.some(({ kind }) => kind === 'late'),
      'that we are late reaches nobody',
    ),
  ]
}

/** What was due is done, whatever it is. */
export const nothingLeft: Check = (turn) => {
  if (!isSteps(turn)) return []
  const { procedure, complaint } = turn.world
  const left = timedSteps(procedure, complaint).filter(({ on }) => on <= turn.on)
  const types = left.map(({ event }) => event(turn.on, []).type)
  return [
    [types.every((type) => type === 'silence-noticed' && isSaidByHand(turn)), `still to be done: ${types.join(', ')}`],
  ]
}

export const OF_LATENESS: Record<string, Check> = {
  silence: notSilent,
  waiting: reminded,
  ladder,
  toldLate,
  answerNoteLate: toldLate,
}
