// The sentences about more time: putting off a date, and letting the clock stand still.
import { addDays, type CivilDate } from '@/lib/core/calendar/civil-date'
import { endOfTerm, extendTerm } from '@/lib/core/calendar/term'
import type { CasePromise } from '../../../complaint-case'
import { type Check, type Claim, each, eventsOf, isWrittenTo } from '../claim'
import type { Turn } from '../life'

/** Extensions of the answer by this act, with the promise as it was and is; or of another date. */
function extended(turn: Turn, kind: CasePromise['kind'] = 'answer') {
  return eventsOf(turn, 'promise-extended').flatMap((event) => {
    const before = turn.before?.complaint.promises.find(({ id }) => id === event.promise)
    const after = turn.world.complaint.promises.find(({ id }) => id === event.promise)
    return before && after && after.kind === kind ? [{ event, before, after }] : []
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

/** The committee puts off its own date: in time, within its period and so many times, and always with the reason. */
const judgementLater: Check = (turn) =>
  extended(turn, 'judgement').flatMap(({ event, before }): Claim[] => {
    const { committee } = turn.world.procedure.processing
    const { period = null, maxTimes = null } = committee?.extension ?? {}
    const { calendar } = turn.world.procedure.followUp
    const law = committee?.term.endRule ?? 'none'
    const latest = period && extendTerm({ rawEnd: before.rawEnd, due: before.due, period, calendar, law }).due
    return [
      [(turn.world.complaint.suspendedOn ?? turn.on) <= before.due, 'the judgement was put off after its date'],
      [event.reason !== null, 'the judgement was put off without a reason'],
      [maxTimes === null || before.extensions < maxTimes, 'the judgement was put off more often than the page says'],
      [latest === null || event.due <= latest, 'the judgement was put off further than the page says'],
    ]
  })

const judgementLaterTold: Check = (turn) =>
  each(
    extended(turn, 'judgement'),
    () => isWrittenTo(turn, 'extension'),
    'nobody was told that the judgement comes later',
  )

/** What is counted from it is not before it. */
const answerMoves: Check = (turn) =>
  each(
    extended(turn, 'judgement'),
    ({ after }) =>
      turn.world.complaint.promises.every(
        ({ kind, state, beside, due }) =>
          kind !== 'answer' || state !== 'open' || beside !== undefined || due > after.due,
      ),
    'the answer stayed where it was when the judgement was put off',
  )

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
const subjectToo: Check = (turn) => subjectHears(turn, 'answer')

function subjectHears(turn: Turn, kind: CasePromise['kind']): Claim[] {
  return extended(turn, kind).flatMap(() => {
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
}

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
  const starts = turn.events.some(({ event }) =>
    ['complaint-acknowledged', 'judgement-given', 'day-told', 'promise-extended'].includes(event.type),
  )
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

/** They hear that it stands still, and when it runs again by itself. */
const stillTold: Check = (turn) => [
  ...each(
    eventsOf(turn, 'clock-suspended'),
    ({ byHand }) => byHand === true || isWrittenTo(turn, 'standstill'),
    'the clock stands still, and nobody hears it',
  ),
  ...each(
    eventsOf(turn, 'clock-resumed').filter(({ because }) => because !== undefined),
    ({ byHand }) => byHand === true || isWrittenTo(turn, 'standstill'),
    'the clock runs again, and nobody hears it',
  ),
]

/** Where there is an end, it does not stand still beyond it once what was due is done. */
const stillEnds: Check = ({ world: { complaint }, command, on }) => {
  const { suspendedUntil } = complaint
  if (command?.type !== 'take-due-steps' || !suspendedUntil) return []
  return [[suspendedUntil > on, 'the clock stands still for longer than the page says']]
}

const neverStill: Check = (turn) => [
  [eventsOf(turn, 'clock-suspended').length === 0, 'the clock stands still'],
  ...moved(turn),
]

export const OF_MORE_TIME: Record<string, Check> = {
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
  extensionOrganisation: told,
  extensionOnlySubject: subjectToo,
  extensionConsent: onlyByConsent,
  extensionNoConsent: within,
  'judgementLater.told': (turn) => [...judgementLater(turn), ...judgementLaterTold(turn)],
  'judgementLater.untold': judgementLater,
  'judgementLater.times': judgementLater,
  'judgementLater.often': judgementLater,
  'judgementLater.freeTimes': judgementLater,
  'judgementLater.subject': (turn) => subjectHears(turn, 'judgement'),
  'judgementLater.onlySubject': (turn) => subjectHears(turn, 'judgement'),
  'judgementLater.organisation': judgementLater,
  'judgementLater.moves': answerMoves,
  noExtension: never,
  suspension: (turn) => [...stoodStill(turn), ...stillTold(turn)],
  suspensionLongest: stillEnds,
  suspensionInAll: stillEnds,
  suspensionEnds: stillEnds,
  noSuspension: neverStill,
}
