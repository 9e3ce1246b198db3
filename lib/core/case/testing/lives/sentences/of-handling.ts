// The sentences about what is done with a complaint: judging, answering, refusing, settling, and a committee.
import { endOfTerm } from '@/lib/core/calendar/term'
import { refusalBodyLines } from '@/lib/core/procedure/public-parts/refusal-blocks'
import { type Check, type Claim, each, eventsOf, isAnswer, isWrittenTo, promisesOf } from '../claim'

const judged: Check = (turn) =>
  isAnswer(turn)
    ? each(
        turn.world.complaint.points,
        ({ judgement, reasons }) =>
          judgement !== null && reasons !== null && turn.world.procedure.processing.judgements.includes(judgement),
        'a point was answered without a judgement or reasons',
      )
    : []

const holds: Check = (turn) =>
  [...eventsOf(turn, 'answer-sent'), ...eventsOf(turn, 'answer-readied')].flatMap((event) =>
    each(
      turn.world.procedure.processing.letterItems.filter(({ mandatory }) => mandatory),
      ({ id }) => event.holds.includes(id),
      'the answer lacks what the page says is in it',
    ),
  )

const represented: Check = (turn) =>
  isAnswer(turn)
    ? each(
        turn.world.complaint.parties,
        ({ consent }) => consent !== 'asked',
        'an answer went to somebody for whom nobody agreed',
      )
    : []

const refusedRightly: Check = (turn) =>
  eventsOf(turn, 'complaint-refused').flatMap(({ ground }): Claim[] => [
    [
      turn.world.procedure.processing.refusal?.grounds.some(({ id }) => id === ground) === true,
      'refused on a ground that the page does not name',
    ],
    [isWrittenTo(turn, 'refused'), 'refused, and nobody reads why'],
    [turn.world.complaint.phase === 'closed', 'refused, and still open'],
  ])

const refusedInTime: Check = (turn) =>
  eventsOf(turn, 'complaint-refused').flatMap((): Claim[] => {
    const { refusal } = turn.world.procedure.processing
    const { calendar } = turn.world.procedure.followUp
    const { receivedOn, submittedOn } = turn.world.complaint
    if (!refusal?.term || !['received', 'submitted'].includes(refusal.term.from)) return []
    const { period, from, endRule, source } = refusal.term
    const start = from === 'received' || source === null ? receivedOn : submittedOn
    const until = endOfTerm({ start, period, calendar, law: endRule }).due
    return [[turn.on <= until, 'refused after the page says that it is handled']]
  })

const namesBody: Check = (turn) =>
  each(
    eventsOf(turn, 'complaint-refused'),
    () => refusalBodyLines(turn.world.procedure, 'nl').length > 0,
    'refused without where one can go',
  )

const refusesNothing: Check = (turn) => [[eventsOf(turn, 'complaint-refused').length === 0, 'a complaint was refused']]

const settledInWriting: Check = (turn) =>
  each(eventsOf(turn, 'complaint-settled'), () => isWrittenTo(turn, 'settled'), 'what was agreed is written to nobody')

const judgementFirst: Check = (turn) =>
  isAnswer(turn)
    ? each(
        [turn],
        ({ before }) => before?.complaint.judgedOn !== undefined,
        'there is an answer before the committee judged',
      )
    : []

const byChair: Check = (turn) =>
  eventsOf(turn, 'judgement-given').flatMap((): Claim[] => {
    const { chair, secretary } = turn.world.procedure.processing.committee ?? {}
    const by = turn.by?.kind === 'member' ? turn.by.memberId : null
    const speaks = turn.world.staffing.holders.some(
      ({ function: office, member }) => member === by && (office === chair || office === secretary),
    )
    return [[by === null || speaks, 'somebody else speaks for the committee']]
  })

const judgementTold: Check = (turn) =>
  each(
    eventsOf(turn, 'judgement-given'),
    ({ gives }) => gives === 'advice' || isWrittenTo(turn, 'judgement'),
    'a judgement is told to nobody',
  )

const judgementDated: Check = (turn) =>
  turn.before
    ? []
    : each(
        ['judgement'] as const,
        (kind) => promisesOf(turn, kind).length === 1,
        'no date is promised for the judgement',
      )

export const OF_HANDLING: Record<string, Check> = {
  answerNote: judged,
  represents: represented,
  judging: judged,
  remedies: judged,
  letterHolds: holds,
  settling: settledInWriting,
  refusalWhy: refusedRightly,
  refusalWithin: refusedInTime,
  refusalAfter: refusedInTime,
  refusalNamesBody: namesBody,
  refusesNothing,
  committee: judgementFirst,
  committeeChair: byChair,
  committeeGives: judgementTold,
  committeeTerm: judgementDated,
}
