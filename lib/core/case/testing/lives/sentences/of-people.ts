// The sentences about people: who decides, who reads, who handles it, and who stands apart.
import { stepFor } from '@/lib/core/procedure/workflow'
import { whoReads } from '../../../who-reads'
import { type Check, type Claim, each, eventsOf, isAnswer } from '../claim'
import type { Turn } from '../life'

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

export const OF_PEOPLE: Record<string, Check> = {
  doneBy: byFunction,
  readersEveryone: apart,
  readersAll: circle,
  readersHandler: circle,
  readersDepartment: circle,
  readersBound: circle,
  readersInstead: circle,
  readersOutside: opened,
  refusalBy,
  committeeApart: apart,
  conflict: apart,
  insteadOf: apart,
  handles: routed,
  helps: routed,
  routeTo: routed,
  departments: routed,
}
