// The sentences about what comes after: closing, opening again, a second look, elsewhere, and erasing.
import { addPeriod } from '@/lib/core/calendar/add-period'
import { addDays, type CivilDate, civilDateOf, partsOf } from '@/lib/core/calendar/civil-date'
import { endOfTerm } from '@/lib/core/calendar/term'
import { externalWindow, opensOn } from '@/lib/core/procedure/external-days'
import { bodyDaysOf } from '../../../body-days'
import { decide } from '../../../decide'
import { speakersOf } from '../../../speaks'
import { TENANT } from '../../a-case'
import { type Check, type Claim, each, eventsOf, isWrittenTo, promisesOf } from '../claim'

/** On their own page, at any moment while it is open. */
const withdrawing: Check = ({ world, on, command }) => {
  if (command?.type === 'take-due-steps') return []
  const { complaint } = world
  const [speaker] = speakersOf(complaint)
  if (complaint.phase === 'closed' || complaint.erasedOn || !speaker) return []
  const actor = { kind: 'party', tenantId: TENANT, caseId: '', partyId: speaker.id, opened: true } as const
  const context = { ...world, actor, today: on, at: `${on}T12:00:00.000Z`, newId: () => speaker.id, ...NOTHING_KEPT }
  const decided = decide(complaint, { type: 'withdraw', party: speaker.id, on, way: 'page', reason: null }, context)
  return [[decided.ok, 'whoever complained cannot withdraw']]
}

const NOTHING_KEPT = {
  keepText: () => ({ id: '', sha256: '' }),
  keepSaid: () => ({ id: '', sha256: '' }),
  keepName: () => '',
  keepAddress: () => {},
  keepPostalAddress: () => {},
  hasAddress: () => true,
  hasPostalAddress: () => true,
}

const openedAgain: Check = (turn) =>
  each(
    eventsOf(turn, 'complaint-reopened'),
    () => {
      const { reopenWithin, calendar } = turn.world.procedure.followUp
      const closedOn = turn.before?.complaint.closedOn
      const isInTime = !!reopenWithin && (!closedOn || turn.on <= addPeriod(calendar, closedOn, reopenWithin))
      return isInTime && promisesOf(turn, 'answer').some(({ state, doneOn }) => state === 'open' && doneOn === null)
    },
    'it was opened again after its time, or without a new date',
  )

const neverAgain: Check = (turn) => [[eventsOf(turn, 'complaint-reopened').length === 0, 'it was opened again']]

const surveyed: Check = (turn) =>
  each(
    eventsOf(turn, 'survey-asked'),
    () => {
      const { survey, calendar } = turn.world.procedure.followUp
      const closedOn = turn.before?.complaint.closedOn
      return (
        !!survey &&
        !!closedOn &&
        addPeriod(calendar, closedOn, survey.after) <= turn.on &&
        !turn.before?.complaint.surveyAsked
      )
    },
    'they are asked how it went too early, or twice',
  )

const changedBecause: Check = (turn) =>
  each(
    eventsOf(turn, 'improvement-told'),
    () => {
      const wanting = turn.world.complaint.parties.filter(({ wantsToHear }) => wantsToHear).map(({ id }) => id)
      const told = turn.mails
        .filter(({ kind }) => kind === 'improvement')
        .flatMap(({ to }) => ('party' in to ? [to.party] : []))
      return told.sort().join() === wanting.sort().join()
    },
    'what changed is told to others than who wanted to hear it',
  )

const again: Check = (turn) =>
  eventsOf(turn, 'second-stage-begun').flatMap(({ notBy }): Claim[] => {
    const { procedure, staffing, complaint } = turn.world
    const by = procedure.processing.secondStage?.by
    const apart = [...notBy, ...complaint.barred]
    const isFree = (member: string) =>
      !apart.includes(member) && staffing.members.some(({ id, canHandle, away }) => id === member && canHandle && !away)
    const isFilled = staffing.holders.some((holder) => holder.function === by && isFree(holder.member))
    return [
      [!turn.before?.complaint.secondStage, 'somebody looked again twice'],
      [isWrittenTo(turn, 'second-stage'), 'nobody hears that somebody else looks again'],
      [!isFilled || complaint.function === by, 'another function looks again than the page says'],
    ]
  })

const byAnother: Check = (turn) => {
  const { complaint, procedure } = turn.world
  const { secondStage } = procedure.processing
  if (!complaint.secondStage || !secondStage) return []
  const { notBy } = complaint.secondStage
  const by = turn.by?.kind === 'member' ? turn.by.memberId : ''
  const due = endOfTerm({
    start: turn.on,
    period: secondStage.period,
    calendar: procedure.followUp.calendar,
    law: secondStage.endRule,
  }).due
  const begun = eventsOf(turn, 'second-stage-begun')
  return [
    [complaint.handler === null || !notBy.includes(complaint.handler), 'who handled it before looks again'],
    ...(begun.length === 0
      ? each(
          eventsOf(turn, 'answer-sent'),
          () => !turn.before?.complaint.secondStage || !notBy.includes(by),
          'who answered before answers again',
        )
      : []),
    ...each(
      begun,
      () => promisesOf(turn, 'answer').some((one) => one.due === due),
      'the second answer has another date than the page says',
    ),
  ]
}

/** Too late on their own page: kept, with a day on which somebody decides; a colleague may still say yes. */
const askedLate: Check = (turn) => {
  if (turn.command?.type !== 'ask-second-stage' || turn.by?.kind !== 'party' || !turn.before) return []
  const { procedure } = turn.world
  const { within } = procedure.processing.secondStage ?? {}
  const answeredOn = turn.before.complaint.answeredOn
  const until = within && answeredOn && addPeriod(procedure.followUp.calendar, answeredOn, within)
  if (!until || turn.on <= until)
    return [[eventsOf(turn, 'second-stage-begun').length === 1, 'who asked in time is not looked at again']]
  const soon = addPeriod(procedure.followUp.calendar, turn.on, { amount: 5, unit: 'working-days' })
  return [
    [
      promisesOf(turn, 'second-stage').some(({ due, doneOn }) => doneOn === null && due <= soon),
      'who asked too late is forgotten',
    ],
  ]
}

const elsewhere: Check = ({ world: { complaint, procedure }, on }) => {
  const days = bodyDaysOf(complaint, on)
  const { calendar } = procedure.followUp
  return procedure.followUp.externalBodies.flatMap((body): Claim[] => {
    const starts = {
      answer: days.answeredOn,
      filing: complaint.submittedOn,
      receipt: complaint.receivedOn,
      acknowledgement: days.acknowledgedOn,
      event: days.happenedOn ?? null,
    }
    const said = body.windows.map(({ from, period }) =>
      starts[from] ? addPeriod(calendar, starts[from], period) : null,
    )
    const known = said.filter((day) => day !== null).sort()
    const expected = body.until === 'first' ? known[0] : known.length === said.length ? known.at(-1) : undefined
    const opening = body.opens
      .flatMap(({ from, period }) => (starts[from] ? [addPeriod(calendar, starts[from], period)] : []))
      .sort()
    const opens = opensOn(procedure, body, days)
    // As many days later as we waited for them, where the body says so.
    const [open] = opening
    const first = open ? addDays(open, body.waits ? (days.stoodStill ?? 0) : 0) : null
    return [
      [
        externalWindow(procedure, body, days) === (expected ?? null),
        'one can go elsewhere until another day than the page says',
      ],
      [opens === first, 'another body opens on another day than the page says'],
    ]
  })
}

/** The last day of a month that comes first, on or after this day. */
function yearEndAfter(day: CivilDate, month: number): CivilDate {
  const [year] = [partsOf(day).year, partsOf(day).year + 1]
    .map((one) => addDays(month === 12 ? civilDateOf(one + 1, 1, 1) : civilDateOf(one, month + 1, 1), -1))
    .filter((end) => end >= day)
  return year ?? day
}

const erased: Check = (turn) => {
  const { complaint, procedure } = turn.before ?? turn.world
  const { retention, calendar } = procedure.followUp
  return eventsOf(turn, 'case-erased').flatMap(({ because }): Claim[] => {
    const closedOn = complaint.closedOn ?? complaint.enteredOn
    const from = {
      closing: closedOn,
      answer: complaint.answeredOn ?? closedOn,
      'year-of-closing': yearEndAfter(closedOn, procedure.followUp.financialYearEnds),
    }
    const { minimum } = retention
    const kept = addPeriod(calendar, from[retention.from], retention.period)
    const least = minimum && addPeriod(calendar, from[minimum.from], minimum.period)
    const held = complaint.hold && (complaint.hold.until === null || complaint.hold.until >= turn.on)
    if (turn.command?.type === 'erase-again') return []
    return [
      [complaint.phase === 'closed', 'it was erased while it is open'],
      [because !== 'time-over' || kept < turn.on, 'it was erased sooner than the page says'],
      [!least || least < turn.on, 'it was erased sooner than the law allows'],
      [!held, 'it was erased while somebody held it'],
    ]
  })
}

const byWhoMay: Check = (turn) =>
  each(
    eventsOf(turn, 'case-erased'),
    () => turn.by?.kind !== 'member' || ['owner', 'manager'].includes(turn.by.role),
    'it was erased by somebody who may not',
  )

const nothingLost: Check = (turn) =>
  each(eventsOf(turn, 'information-added'), ({ text }) => turn.world.texts.has(text.id), 'what they added is lost')

export const OF_AFTERWARDS: Record<string, Check> = {
  withdrawing,
  reopen: openedAgain,
  noReopen: neverAgain,
  survey: surveyed,
  tellsImprovements: changedBecause,
  secondStage: again,
  secondStageUntil: askedLate,
  secondStageBy: byAnother,
  secondStageLate: askedLate,
  disagreeNote: elsewhere,
  disagreeGo: elsewhere,
  opens: elsewhere,
  bodySince: elsewhere,
  bodyUntil: elsewhere,
  bodyOpens: elsewhere,
  bodyWaits: elsewhere,
  noBody: nothingLost,
  retention: erased,
  leastKept: erased,
  erasing: byWhoMay,
  afterUntil: elsewhere,
}
