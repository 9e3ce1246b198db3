// The sentences about the dates that are promised: from when they count, and what keeps them.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { endOfTerm } from '@/lib/core/calendar/term'
import type { Term } from '@/lib/core/procedure/term'
import type { PromiseKind } from '../../../event-parts'
import { happeningOf } from '../../../events'
import { type Check, each, eventsOf, isWrittenTo, promisesOf } from '../claim'
import type { Turn } from '../life'

/** The date of a promise as the sentence on the page gives it: so long from the day it names. */
function dueAsSaid({ world }: Turn, term: Term, isAnswer: boolean): CivilDate[] {
  const { submittedOn, receivedOn, happenedOn, promises } = world.complaint
  const { calendar } = world.procedure.followUp
  const end = (start: CivilDate) => endOfTerm({ start, period: term.period, calendar, law: term.endRule }).due
  const acknowledged = promises.find(({ kind }) => kind === 'acknowledgement')
  switch (term.from) {
    case 'received':
      return [end(receivedOn)]
    case 'submitted':
      // "Komt uw klacht later bij ons aan? Dan tellen wij vanaf die dag": only of what we promised by ourselves.
      return term.source !== null || (isAnswer && end(submittedOn) > receivedOn)
        ? [end(submittedOn)]
        : [end(receivedOn)]
    case 'acknowledgement-sent':
      return [acknowledged?.doneOn ?? acknowledged?.due ?? receivedOn].map(end)
    case 'told-day':
      // "Weten wij die dag niet, of is de tijd dan al voorbij? Dan tellen wij vanaf de dag waarop wij de klacht krijgen."
      return [happenedOn !== undefined && end(happenedOn) > receivedOn ? end(happenedOn) : end(receivedOn)]
    case 'judgement-received':
    case 'hearing-held':
      return []
  }
}

const promisedOnFiling = (kind: PromiseKind, termOf: (turn: Turn) => Term | undefined): Check => {
  return (turn) => {
    const term = termOf(turn)
    if (turn.before || !term) return []
    const said = dueAsSaid(turn, term, kind === 'answer')
    const made = promisesOf(turn, kind).filter(({ to }) => to === undefined || kind === 'acknowledgement')
    return said.length === 0
      ? []
      : each(made, ({ firstDue }) => said.includes(firstDue), `the ${kind} is due another day than the page says`)
  }
}

/** Promises that this act says are done. */
const keptNow = (turn: Turn, kind: PromiseKind) =>
  promisesOf(turn, kind).filter(
    ({ id, doneOn }) =>
      doneOn !== null && !turn.before?.complaint.promises.some((one) => one.id === id && one.doneOn !== null),
  )

const acknowledged: Check = (turn) => [
  ...promisedOnFiling('acknowledgement', ({ world }) => world.procedure.followUp.acknowledgement.term)(turn),
  ...(turn.before
    ? []
    : each(
        [turn],
        () => promisesOf(turn, 'acknowledgement').length === 1,
        'nothing is promised of an acknowledgement',
      )),
  ...each(
    keptNow(turn, 'acknowledgement'),
    () =>
      turn.events.some(({ event }) => ['complaint-acknowledged', 'answer-sent', 'letter-posted'].includes(event.type)),
    'it counts as acknowledged, and nobody acknowledged it',
  ),
]

const inWriting: Check = (turn) => [
  ...acknowledged(turn),
  ...each(eventsOf(turn, 'complaint-acknowledged'), ({ how }) => how !== 'call', 'it was acknowledged by a call'),
]

const contacted: Check = (turn) => [
  ...promisedOnFiling('first-contact', ({ world }) => world.procedure.followUp.firstContact?.term)(turn),
  ...each(
    keptNow(turn, 'first-contact'),
    () =>
      turn.command?.type === 'keep-promise' ||
      turn.events.some(({ event }) => happeningOf(event).heard(event, turn.before?.complaint ?? turn.world.complaint)),
    'the first contact counts as made, and nobody heard from us',
  ),
]

const answered: Check = (turn) => [
  ...promisedOnFiling('answer', ({ world }) => world.procedure.followUp.answer.term)(turn),
  ...each(
    keptNow(turn, 'answer'),
    () => eventsOf(turn, 'answer-sent').length > 0,
    'the answer counts as given, and none was sent',
  ),
  ...each(
    eventsOf(turn, 'answer-sent'),
    () => turn.world.complaint.answeredOn !== null && isWrittenTo(turn, 'answer'),
    'an answer reaches nobody',
  ),
]

/** A day that is told later moves what counts from it, never into the past, and they hear of it. */
const toldLater: Check = (turn) => {
  const told = eventsOf(turn, 'day-told')
  if (told.length === 0) return []
  const open = turn.before?.complaint.promises ?? []
  return [
    ...each(
      told,
      ({ byHand }) => byHand === true || isWrittenTo(turn, 'day-told'),
      'the day is another one, and nobody who complains hears it',
    ),
    ...each(
      eventsOf(turn, 'promise-moved'),
      (event) => event.due > turn.on || event.due >= (open.find(({ id }) => id === event.promise)?.due ?? event.due),
      'a date moved to a day that is over',
    ),
    ...each(
      eventsOf(turn, 'promise-moved'),
      (event) => open.some(({ id, state, extensions }) => id === event.promise && state === 'open' && extensions === 0),
      'a date moved that somebody put off, or that was over',
    ),
  ]
}

export const OF_TERMS: Record<string, Check> = {
  weConfirm: acknowledged,
  weConfirmNote: acknowledged,
  weConfirmOthers: acknowledged,
  ackText: acknowledged,
  ackInWriting: inWriting,
  contactBy: contacted,
  contact: contacted,
  firstContactText: contacted,
  answer: answered,
  answerText: answered,
  counted: answered,
  countedTold: answered,
  countedUntold: answered,
  countedMoves: toldLater,
  windowAsked: toldLater,
  countedLate: contacted,
  endRule: answered,
  workingDays: answered,
  closedToo: answered,
  statutoryDays: answered,
}
