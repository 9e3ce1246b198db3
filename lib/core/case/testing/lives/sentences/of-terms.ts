// The sentences about dates: from when they count, whether they move, and what happens when they pass.
import { addPeriod } from '@/lib/core/calendar/add-period'
import { addDays, type CivilDate } from '@/lib/core/calendar/civil-date'
import { endOfTerm, extendTerm } from '@/lib/core/calendar/term'
import { nextWorkingDay } from '@/lib/core/calendar/working-calendar'
import type { Term } from '@/lib/core/procedure/term'
import type { CasePromise } from '../../../complaint-case'
import type { PromiseKind } from '../../../event-parts'
import { happeningOf } from '../../../events'
import { timedSteps } from '../../../timed-steps'
import { type Check, type Claim, each, eventsOf, isWrittenTo, promisesOf } from '../claim'
import type { Turn } from '../life'

/** The date of a promise as the sentence on the page gives it: so long from the day it names. */
function dueAsSaid({ world }: Turn, term: Term, isAnswer: boolean): CivilDate[] {
  const { submittedOn, receivedOn, promises } = world.complaint
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
    case 'judgement-received':
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

/** Extensions of this act, with the promise as it was and is. */
function extended(turn: Turn) {
  return eventsOf(turn, 'promise-extended').flatMap((event) => {
    const before = turn.before?.complaint.promises.find(({ id }) => id === event.promise)
    const after = turn.world.complaint.promises.find(({ id }) => id === event.promise)
    return before && after ? [{ event, before, after }] : []
  })
}

const told: Check = (turn) =>
  extended(turn).flatMap(({ event, before }): Claim[] => [
    [
      (event.on ?? turn.world.complaint.suspendedOn ?? turn.on) <= before.due,
      'more time was taken after the date had passed',
    ],
    [isWrittenTo(turn, 'extension'), 'nobody was told that it takes longer'],
  ])

/** What the organisation may take alone: within its period, counted from where the term ended, and so many times. */
const within: Check = (turn) =>
  extended(turn).flatMap(({ event, before }): Claim[] => {
    const { extension, calendar, answer } = turn.world.procedure.followUp
    const { period = null, maxTimes = null } = extension ?? {}
    if (event.consent) return []
    const latest =
      period && extendTerm({ rawEnd: before.rawEnd, due: before.due, period, calendar, law: answer.term.endRule }).due
    return [
      [maxTimes === null || before.extensions < maxTimes, 'more time was taken more often than the page says'],
      [latest === null || event.due <= latest, 'more time was taken than the page says'],
    ]
  })

const never: Check = (turn) => [
  [extended(turn).length === 0 && eventsOf(turn, 'extension-readied').length === 0, 'the date was put off'],
]

const total: Check = (turn) => {
  const { extension, calendar, answer } = turn.world.procedure.followUp
  return extended(turn).flatMap(({ after }): Claim[] => {
    const start = startOf(after) ?? turn.world.complaint.receivedOn
    const cap = extension?.total && endOfTerm({ start, period: extension.total, calendar, law: answer.term.endRule })
    return [[!cap || after.due <= cap.due, 'all together it takes longer than the page says']]
  })
}

function startOf({ startedOn, sum: [first] }: CasePromise): CivilDate | null {
  return startedOn ?? (first?.kind === 'start' ? first.date : null)
}

const reasoned: Check = (turn) =>
  each(extended(turn), ({ event }) => event.reason !== null, 'more time was taken without a reason')

const onlyByConsent: Check = (turn) =>
  each(
    extended(turn).filter(({ event }) => event.consent),
    ({ event, after }) => {
      const agreed = event.agreed ?? after.agreed
      return agreed !== undefined && event.due <= agreed.until
    },
    'more time was taken than the complainant agreed to',
  )

/** Who got the copy hears it as well. */
const subjectToo: Check = (turn) =>
  extended(turn).flatMap(() => {
    const { parties } = turn.world.complaint
    const isHere = (id: string | null) => turn.world.staffing.members.some((one) => one.id === id)
    const knows = parties.filter(
      ({ role, member, copy }) =>
        role === 'subject' && isHere(member) && (copy || !turn.world.procedure.processing.subject),
    )
    return each(
      knows,
      ({ member }) =>
        turn.mails.some(({ kind, to }) => kind === 'extension-subject' && 'member' in to && to.member === member),
      'the person complained about does not hear of more time',
    )
  })

const stoodStill: Check = (turn) => [
  ...each(
    eventsOf(turn, 'clock-suspended'),
    ({ reason }) => turn.world.procedure.processing.suspension?.reasons.some(({ id }) => id === reason) === true,
    'the clock stands still for another reason than the page names',
  ),
  ...moved(turn),
]

/** A date moves by itself only as long as it stood still, or to what it is counted from. */
const moved: Check = (turn) => {
  const [resumed] = eventsOf(turn, 'clock-resumed')
  const starts = turn.events.some(({ event }) => ['complaint-acknowledged', 'judgement-given'].includes(event.type))
  return eventsOf(turn, 'promise-moved').flatMap((event): Claim[] => {
    const before = turn.before?.complaint.promises.find(({ id }) => id === event.promise)
    if (starts) return [[event.startedOn !== undefined, 'a date moved and says not from which day']]
    const rawEnd = before && resumed && addDays(before.rawEnd, resumed.days)
    return [
      [
        rawEnd !== undefined && event.due >= rawEnd && event.due <= addDays(rawEnd, 12),
        'a date moved by other than the days it stood still',
      ],
    ]
  })
}

const neverStill: Check = (turn) => [
  [eventsOf(turn, 'clock-suspended').length === 0, 'the clock stands still'],
  ...moved(turn),
]

const isSteps = ({ command }: Turn) => command?.type === 'take-due-steps'

/** Somebody is asked today to say something else to them, or to decide: that they heard nothing is seen after it. */
const isSaidByHand = (turn: Turn) =>
  eventsOf(turn, 'question-unanswered').length > 0 ||
  [...eventsOf(turn, 'lateness-told'), ...eventsOf(turn, 'question-reminded')].some(({ byHand }) => byHand)

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
    ({ kind, doneOn, due, state }) =>
      TOLD_OF.includes(kind) &&
      doneOn === null &&
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
  countedLate: contacted,
  endRule: answered,
  workingDays: answered,
  closedToo: answered,
  extensionTold: told,
  extensionUntold: within,
  extensionTimes: within,
  extensionOften: within,
  extensionFreeTimes: within,
  extensionFree: told,
  extensionTotal: total,
  extensionReason: reasoned,
  extensionNoReason: told,
  extensionSubject: subjectToo,
  extensionOnlySubject: subjectToo,
  extensionConsent: onlyByConsent,
  extensionNoConsent: within,
  noExtension: never,
  suspension: stoodStill,
  noSuspension: neverStill,
  silence: notSilent,
  waiting: reminded,
  ladder,
  toldLate,
  answerNoteLate: toldLate,
}
