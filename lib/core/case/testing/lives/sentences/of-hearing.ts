// The sentences about hearing both sides, and about what the person complained about gets.
import { endOfTerm } from '@/lib/core/calendar/term'
import type { CaseParty } from '../../../complaint-case'
import { hearingsOf, sideOf } from '../../../hearing'
import { type Check, type Claim, each, eventsOf, isAnswer, promisesOf } from '../claim'
import type { Turn } from '../life'

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

/** Others may attend as the page says, and who is invited hears so. */
const attended =
  (open: readonly boolean[]): Check =>
  (turn) =>
    each(
      eventsOf(turn, 'hearing-invited'),
      (event) => event.open !== undefined && open.includes(event.open),
      'somebody is invited otherwise than the page says of who may attend',
    )

/** Whether somebody of each side is among these. */
function bothSides(turn: Turn, parties: readonly string[]): boolean {
  const sides = turn.world.complaint.parties.filter(({ id }) => parties.includes(id)).map(sideOf)
  return sides.includes('complainant') && sides.includes('subject')
}

/** In one room only while nobody objected, or never. */
const inOneRoom =
  (never: boolean): Check =>
  (turn) => {
    const apart = never || (turn.before?.complaint.hearings?.objected ?? []).length > 0
    const invited = eventsOf(turn, 'hearing-invited').map(({ party }) => party)
    const rooms = [
      invited,
      ...eventsOf(turn, 'hearing-held').map(({ how, there }) => (how === 'in-writing' ? [] : there)),
    ]
    return each(
      rooms,
      (there) => !apart || !bothSides(turn, there),
      'both sides are heard in one room, and should not be',
    )
  }

export const OF_HEARING: Record<string, Check> = {
  'hearing.always.both': heard(null),
  'hearing.always.complainant': heard('complainant'),
  'hearing.always.subject': heard('subject'),
  'hearing.ifNeeded': heardThem,
  'hearing.within': hearingDated,
  'hearing.form': inForm,
  'hearing.report': reported,
  'hearing.reportSent': reportSent,
  'hearing.attended.closed': attended([false]),
  'hearing.attended.unless-decided': attended([true, false]),
  'hearing.attended.open': attended([true]),
  'hearing.together.unless-objected': inOneRoom(false),
  'hearing.together.apart': inOneRoom(true),
  'hearing.leftOut.complainant': leftOut('complainant'),
  'hearing.leftOut.subject': leftOut('subject'),
  'hearing.neverLeftOut.complainant': neverLeftOut('complainant'),
  'hearing.neverLeftOut.subject': neverLeftOut('subject'),
  'hearing.copy': copied,
  'hearing.response': respond,
}
