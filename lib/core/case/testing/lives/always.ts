// What is so of every case, whatever its procedure says.
import { isPending } from '../../consequences/pending'
import { livesOn } from '../../left-open'
import { isForSubject } from '../../messages'
import { type Check, type Claim, each } from './claim'
import { nothingLeft } from './sentences/of-lateness'

/** A date that passed stays passed: unless it was done in time and told late, or put off in time by a letter. */
const brokenStays: Check = ({ before, world, events }) => {
  const broken = before?.complaint.promises.filter(({ state }) => state === 'broken') ?? []
  return broken.flatMap(({ id, due, kind }): Claim[] => {
    const now = world.complaint.promises.find((one) => one.id === id)
    const doneInTime = now?.state === 'kept' && now.doneOn !== null && now.doneOn <= due
    const putOff = events.some(
      ({ event }) =>
        event.type === 'promise-extended' && event.promise === id && event.on !== undefined && event.on <= due,
    )
    return [
      [
        now?.state === 'broken' || doneInTime || putOff || (kind === 'task' && now?.state === 'lapsed'),
        `a broken ${kind} is ${now?.state}`,
      ],
    ]
  })
}

const noPromiseLost: Check = ({ before, world }) =>
  each(
    before?.complaint.promises ?? [],
    ({ id }) => world.complaint.promises.some((one) => one.id === id),
    'a promise is gone',
  )

/** What may still be open once it is closed: bringing a letter, deciding on what was asked afterwards, what lives on, what a law asks. */
const LIVES_ON: readonly string[] = ['second-stage', 'reopening', 'measure', 'acknowledgement']

const closedIsClosed: Check = ({ world: { complaint } }) => {
  if (complaint.phase !== 'closed') return []
  const pending = complaint.promises.filter(isPending)
  // Who withdrew on their own page left it to a colleague, who is asked what becomes of it.
  const isAsked = pending.some(({ why }) => why === 'left-open')
  const open = pending.filter(
    (promise) => promise.to === undefined && !livesOn(promise) && !LIVES_ON.includes(promise.kind) && !isAsked,
  )
  return [
    [open.length === 0, `closed, and still open: ${open.map(({ kind }) => kind).join(', ')}`],
    [complaint.suspendedOn === null, 'closed, and its clock stands still'],
    [complaint.answerLetter === undefined, 'closed, and an answer waits'],
    [complaint.outcome !== null, 'closed without how it ended'],
  ]
}

const answeredIsAnswered: Check = ({ world: { complaint, timeline } }) => [
  [
    (complaint.answeredOn !== null) === lastIs(timeline, 'answer-sent', ['complaint-reopened', 'second-stage-begun']),
    'answered and not answered',
  ],
]

function lastIs(timeline: readonly { event: { type: string } }[], done: string, undone: readonly string[]): boolean {
  return timeline.findLast(({ event: { type } }) => type === done || undone.includes(type))?.event.type === done
}

const eachMailOnce: Check = ({ mails, world, events }) => {
  const keys = mails.map(({ cause, kind, to }) => JSON.stringify([cause, kind, to]))
  return [
    [new Set(keys).size === keys.length, 'a mail goes twice'],
    ...each(mails, ({ cause }) => events.some(({ seq }) => seq === cause), 'a mail has no cause in this act'),
    ...each(
      mails,
      ({ text }) => text === null || world.texts.has(text) || text.startsWith('0000'),
      'a mail has a text that is not there',
    ),
  ]
}

/** Whom it is about gets their own mails and nothing of the file. */
const noMailToBarred: Check = ({ mails, world: { complaint } }) =>
  each(
    mails.filter(({ to }) => 'member' in to && complaint.barred.includes(to.member)),
    ({ kind }) => isForSubject(kind) || kind === 'outsider-needed',
    'whom it is about gets a mail about it',
  )

const inOrder: Check = ({ before, world, events }) => [
  [world.timeline.every(({ seq }, i) => seq === i + 1), 'the timeline has a gap'],
  [world.complaint.seq === world.timeline.length, 'the case is behind its timeline'],
  [
    before === null || before.timeline.every((one, i) => world.timeline[i] === one),
    'something in the timeline changed',
  ],
  [events.every(({ at }) => !Number.isNaN(Date.parse(at))), 'something happened at no moment'],
]

const datesExplained: Check = ({ world }) =>
  each(world.complaint.promises, ({ sum, due, rawEnd }) => sum.length > 0 && due >= rawEnd, 'a date has no sum')

export const ALWAYS: Record<string, Check> = {
  brokenStays,
  noPromiseLost,
  closedIsClosed,
  answeredIsAnswered,
  eachMailOnce,
  noMailToBarred,
  inOrder,
  datesExplained,
  nothingLeft,
}
