// The sentences about what is done with a complaint: hearing, judging, refusing, a committee, who reads and who decides.
import { endOfTerm } from '@/lib/core/calendar/term'
import { refusalBodyLines } from '@/lib/core/procedure/public-parts/refusal-blocks'
import { stepFor } from '@/lib/core/procedure/workflow'
import type { CaseParty } from '../../../complaint-case'
import { hearingsOf, sideOf } from '../../../hearing'
import { whoReads } from '../../../who-reads'
import { type Check, type Claim, each, eventsOf, isWrittenTo, promisesOf } from '../claim'
import type { Turn } from '../life'

const isAnswer = (turn: Turn) => eventsOf(turn, 'answer-sent').length + eventsOf(turn, 'answer-readied').length > 0

/** Heard, away after an invitation, or left out; of who complains, any of their side. */
function hadTheirSay(turn: Turn, party: CaseParty): boolean {
  const { held, waived } = hearingsOf(turn.before?.complaint ?? turn.world.complaint)
  const side = turn.world.complaint.parties.filter((one) =>
    sideOf(party) === 'complainant' ? sideOf(one) === 'complainant' : one.id === party.id,
  )
  const done = [...held.flatMap(({ there, absent }) => [...there, ...absent]), ...waived.map((one) => one.party)]
  return side.some(({ id }) => done.includes(id))
}

const heard =
  (side: 'complainant' | 'subject' | null): Check =>
  (turn) => {
    if (!isAnswer(turn)) return []
    const whom = turn.world.procedure.processing.hearing?.whom ?? []
    const those = turn.world.complaint.parties.filter((party) => {
      const own = sideOf(party)
      return own !== null && whom.includes(own) && (side === null || own === side)
    })
    return each(
      those,
      (party) => hadTheirSay(turn, party),
      'there is an answer, and somebody had no chance to tell their side',
    )
  }

const inForm: Check = (turn) =>
  each(
    eventsOf(turn, 'hearing-held'),
    ({ how }) => how !== 'in-writing' || turn.world.procedure.processing.hearing?.form === 'oral-or-written',
    'somebody was heard in writing only',
  )

/** Who was heard, or stayed away, is somebody of this case. */
const heardThem: Check = (turn) =>
  eventsOf(turn, 'hearing-held').flatMap(({ there, absent }) =>
    each(
      [...there, ...absent],
      (party) => turn.world.complaint.parties.some(({ id }) => id === party),
      'a stranger was heard',
    ),
  )

const reported: Check = (turn) => {
  const { hearing } = turn.world.procedure.processing
  if (!isAnswer(turn) || !hearing?.mandatory) return []
  return each(
    hearingsOf(turn.world.complaint).held,
    ({ how, there, report }) => how === 'in-writing' || there.length === 0 || report !== null,
    'there is an answer, and no report of what was said',
  )
}

const reportSent: Check = (turn) => {
  const reports = [
    ...eventsOf(turn, 'hearing-held').filter(({ report }) => report !== null),
    ...eventsOf(turn, 'hearing-reported'),
  ]
  return reports.flatMap((event) => {
    const there = hearingsOf(turn.world.complaint).held.find(({ id }) => id === event.hearing)?.there ?? []
    return each(
      there,
      (id) => eventsOf(turn, 'hearing-report-sent').some(({ party }) => party === id),
      'somebody was heard and does not get the report',
    )
  })
}

const leftOut =
  (side: 'complainant' | 'subject'): Check =>
  (turn) =>
    eventsOf(turn, 'hearing-waived').flatMap(({ party, ground }): Claim[] => {
      const own = turn.world.complaint.parties.find(({ id }) => id === party)
      if (!own || sideOf(own) !== side) return []
      const grounds = turn.world.procedure.processing.hearing?.grounds ?? []
      return [
        [
          grounds.some(({ id, of }) => id === ground && of === side),
          'somebody was left out on a ground that the page does not name',
        ],
      ]
    })

const neverLeftOut =
  (side: 'complainant' | 'subject'): Check =>
  (turn) => [
    ...heard(side)(turn),
    ...eventsOf(turn, 'hearing-waived').flatMap(({ party }): Claim[] => {
      const own = turn.world.complaint.parties.find(({ id }) => id === party)
      return [[!own || sideOf(own) !== side, 'somebody was left out whom the page says is always heard']]
    }),
  ]

const hearingDated: Check = (turn) => {
  const { hearing } = turn.world.procedure.processing
  if (turn.before || !hearing?.mandatory) return []
  return each(
    ['hearing'] as const,
    (kind) => promisesOf(turn, kind).length === 1,
    'no date is promised for the hearing',
  )
}

const copied: Check = (turn) => {
  const named = turn.world.complaint.parties.some(({ role }) => role === 'subject')
  return [
    ...(!turn.before && named
      ? each(['copy'] as const, (kind) => promisesOf(turn, kind).length > 0, 'no copy is promised')
      : []),
    ...each(
      eventsOf(turn, 'copy-sent'),
      ({ party }) =>
        turn.world.complaint.parties.some(({ id, role, copy }) => id === party && role === 'subject' && copy),
      'a copy went to somebody else',
    ),
  ]
}

const respond: Check = (turn) =>
  eventsOf(turn, 'copy-sent').flatMap(({ byHand, party }): Claim[] => {
    const had = turn.before?.complaint.parties.find(({ id }) => id === party)?.copy
    // On paper they have their time from the day on which it was brought; who gets it once more had it already.
    if (byHand || had) return []
    const { subject } = turn.world.procedure.processing
    const { calendar } = turn.world.procedure.followUp
    const due =
      subject?.response &&
      endOfTerm({ start: turn.on, period: subject.response, calendar, law: 'next-working-day' }).due
    return [
      [
        promisesOf(turn, 'response').some((one) => one.due === due),
        'who got a copy has not the time to respond that the page says',
      ],
    ]
  })

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

/** By a function of the step, or who stands in: never by somebody with no part in it, while somebody has. */
const byFunction: Check = (turn) => {
  const by = turn.by?.kind === 'member' ? turn.by.memberId : null
  const step = stepFor(turn.world.procedure, 'answered')
  const isTheirs = ['answer', 'agree-letter'].includes(turn.command?.type ?? '')
  if (!isAnswer(turn) || !isTheirs || by === null || !turn.before || !step) return []
  const { holders, members } = turn.before.staffing
  const { secondStage, barred, outsider } = turn.before.complaint
  const office = (secondStage && turn.world.procedure.processing.secondStage?.by) ?? step.by
  const may = holders.filter(
    (one) =>
      one.function === office && members.some(({ id, canHandle, away }) => id === one.member && canHandle && !away),
  )
  const free = may.filter(
    ({ member }) =>
      !barred.includes(member) && !secondStage?.notBy.includes(member) && whoReadsBefore(turn).includes(member),
  )
  if (free.length === 0 || outsider?.member === by) return []
  return [[free.some(({ member }) => member === by), 'the answer was sent by somebody who does not decide']]
}

const whoReadsBefore = ({ before, world }: Turn) => whoReads((before ?? world).complaint, before ?? world)

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

const refusalBy: Check = (turn) =>
  turn.by?.kind === 'member' && turn.before
    ? eventsOf(turn, 'complaint-refused').flatMap((): Claim[] => {
        const { refusal } = turn.world.procedure.processing
        const by = turn.by?.kind === 'member' ? turn.by.memberId : ''
        const { staffing, complaint } = turn.before ?? turn.world
        const free = staffing.holders.filter(
          ({ function: office, member }) =>
            office === refusal?.by &&
            !complaint.barred.includes(member) &&
            !complaint.secondStage?.notBy.includes(member) &&
            whoReadsBefore(turn).includes(member) &&
            staffing.members.some(({ id, away, canHandle }) => id === member && canHandle && !away),
        )
        return [
          [
            free.length === 0 || complaint.outsider?.member === by || free.some(({ member }) => member === by),
            'refused by somebody who does not decide it',
          ],
        ]
      })
    : []

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

/** Whom it is or may be about: never the handler, never who acts, never who reads. */
const apart: Check = (turn) => {
  const { complaint } = turn.world
  const reads = whoReads(complaint, turn.world)
  const by = turn.by?.kind === 'member' ? turn.by.memberId : null
  return complaint.barred.flatMap((member): Claim[] => [
    [complaint.handler !== member || complaint.phase === 'closed', 'whom it is about handles it'],
    [!reads.includes(member), 'whom it is about reads it'],
    [
      by !== member ||
        !turn.before?.complaint.barred.includes(member) ||
        turn.events.every(({ event }) =>
          ['outsider-invited', 'outsider-withdrawn', 'outsider-needed', 'complaint-routed', 'promise-lapsed'].includes(
            event.type,
          ),
        ),
      'whom it is about does something',
    ],
  ])
}

/** The circle as the page tells it: the functions named, who handles it, its department; else the one who leads. */
const circle: Check = (turn) => {
  const { complaint, procedure, staffing } = turn.world
  const { readers, functions } = procedure.contact
  const reads = whoReads(complaint, turn.world)
  if (readers === 'everyone') return []
  const known = functions.map(({ id }) => id)
  const strangers = reads.filter(
    (id) =>
      id !== complaint.handler &&
      id !== complaint.outsider?.member &&
      !staffing.holders.some(({ member, function: office }) => member === id && known.includes(office)),
  )
  const isLeft = reads.some(
    (id) =>
      !strangers.includes(id) &&
      id !== complaint.outsider?.member &&
      staffing.members.some((one) => one.id === id && one.canHandle),
  )
  const marked = complaint.parties.some(({ markedBy }) => markedBy !== undefined)
  return [
    [
      strangers.length === 0 ||
        !isLeft ||
        marked ||
        strangers.every((id) => staffing.members.some((one) => one.id === id && one.oversees)),
      'somebody reads it without any function here',
    ],
  ]
}

const opened: Check = (turn) =>
  each(
    eventsOf(turn, 'opened-from-outside'),
    ({ text }) =>
      turn.world.texts.has(text.id) &&
      turn.mails.some(({ kind }) => ['opened-from-outside', 'outsider-needed'].includes(kind)),
    'somebody opened it from outside, and nobody hears why',
  )

const routed: Check = (turn) => {
  const { complaint, procedure, staffing } = turn.world
  if (turn.before || complaint.barred.length > 0 || complaint.parties.some(({ suspects }) => suspects.length > 0))
    return []
  const route = procedure.contact.routes.find(({ subject }) => complaint.subjects.includes(subject))
  const office = route?.function ?? procedure.contact.handler
  const filled = staffing.holders.some(
    ({ function: own, member, department }) =>
      own === office &&
      department === null &&
      staffing.members.some(({ id, canHandle, away }) => id === member && canHandle && !away),
  )
  return filled ? [[complaint.function === office, 'it went to another function than the page says']] : []
}

export const OF_HANDLING: Record<string, Check> = {
  answerNote: judged,
  represents: represented,
  doneBy: byFunction,
  'hearing.always.both': heard(null),
  'hearing.always.complainant': heard('complainant'),
  'hearing.always.subject': heard('subject'),
  'hearing.ifNeeded': heardThem,
  'hearing.within': hearingDated,
  'hearing.form': inForm,
  'hearing.report': reported,
  'hearing.reportSent': reportSent,
  'hearing.leftOut.complainant': leftOut('complainant'),
  'hearing.leftOut.subject': leftOut('subject'),
  'hearing.neverLeftOut.complainant': neverLeftOut('complainant'),
  'hearing.neverLeftOut.subject': neverLeftOut('subject'),
  'hearing.copy': copied,
  'hearing.response': respond,
  judging: judged,
  remedies: judged,
  letterHolds: holds,
  readersEveryone: apart,
  readersAll: circle,
  readersHandler: circle,
  readersDepartment: circle,
  readersBound: circle,
  readersInstead: circle,
  readersOutside: opened,
  settling: settledInWriting,
  refusalBy,
  refusalWhy: refusedRightly,
  refusalWithin: refusedInTime,
  refusalAfter: refusedInTime,
  refusalNamesBody: namesBody,
  refusesNothing,
  committee: judgementFirst,
  committeeChair: byChair,
  committeeApart: apart,
  committeeGives: judgementTold,
  committeeTerm: judgementDated,
  conflict: apart,
  insteadOf: apart,
  handles: routed,
  helps: routed,
  routeTo: routed,
  departments: routed,
}
