// A few lives of a case, as the same script tells them in every sector: what a procedure does not know, it leaves out.

import type { Actor } from '@/lib/core/access/actor'
import { addDays, type CivilDate } from '@/lib/core/calendar/civil-date'
import type { Command } from '@/lib/core/case/commands'
import type { Recorded } from '@/lib/core/case/events'
import type { MessageWish } from '@/lib/core/case/messages'
import { messagesFor } from '@/lib/core/case/messages-for'
import { roomToExtend } from '@/lib/core/case/room-to-extend'
import { aCase, attempt, member, SYSTEM, uuid, type World } from '@/lib/core/case/testing/a-case'
import { staffedFully } from '@/lib/core/case/testing/staffed-fully'
import { nextStepAt } from '@/lib/core/case/timed-steps'
import type { Procedure } from '@/lib/core/procedure/procedure'

/** A mail on the day on which it was asked for, with the case as it was. */
export type Told = { day: CivilDate; wish: MessageWish; cause: Recorded; world: World }

type Turn = [day: number, command: (world: World) => Command | Command[] | null, by?: (world: World) => Actor]

const FILED: CivilDate = '2026-02-20'

/** Every mail that these lives send, in order. */
export function toldLives(procedure: Procedure): { life: string; told: Told[] }[] {
  return Object.entries(LIVES).map(([life, turns]) => ({ life, told: lived(procedure, turns) }))
}

function lived(procedure: Procedure, turns: readonly Turn[]): Told[] {
  const staffing = staffedFully(procedure)
  const [subject] = procedure.intake.subjects
  const about = { person: uuid(801), name: staffing.members[0]?.name ?? '', member: null }
  const filing = { subjects: subject ? [subject.id] : [], about, wantsToHear: true }
  let world = aCase(FILED, { procedure, staffing, filing })
  const told = toldSince(0, world, FILED)
  for (const [after, commands, by] of [ARRIVED, ...turns]) {
    const day = addDays(FILED, after)
    for (;;) {
      const due = nextStepAt(procedure, world.complaint)?.toISOString().slice(0, 10) as CivilDate | undefined
      if (!due || due >= day) break
      world = done(world, due, { type: 'take-due-steps' }, SYSTEM, told)
    }
    const asked = commands(world)
    for (const command of asked === null ? [] : Array.isArray(asked) ? asked : [asked]) {
      world = done(world, day, command, by?.(world) ?? SYSTEM, told)
    }
  }
  return told
}

function done(world: World, day: CivilDate, command: Command, actor: Actor, told: Told[]): World {
  const after = attempt(world, day, command, actor)
  if ('kind' in after) return world
  told.push(...toldSince(world.timeline.length, after, day))
  return after
}

function toldSince(seq: number, world: World, day: CivilDate): Told[] {
  return messagesFor(world.timeline.slice(seq), world).flatMap((wish) => {
    const cause = world.timeline[wish.cause - 1]
    return cause ? [{ day, wish, cause, world }] : []
  })
}

const speaker = ({ complaint }: World) => complaint.parties.find(({ role }) => role === 'complainant')?.id ?? ''
const subject = ({ complaint }: World) => complaint.parties.find(({ role }) => role === 'subject')?.id ?? ''
const answerOf = ({ complaint }: World) => complaint.promises.findLast(({ kind }) => kind === 'answer')

const ARRIVED: Turn = [
  0,
  () => ({ type: 'record-delivery', message: uuid(88), arrived: true, acknowledgement: true, unsure: false }),
]
const settled: Turn = [
  1,
  (world) => ({ type: 'settle-subject', party: subject(world), member: world.staffing.members[0]?.id ?? null }),
]
const confirmed: Turn = [1, (world) => ({ type: 'confirm-address', party: speaker(world), how: 'code' })]
const holdsOf = ({ procedure }: World) => procedure.processing.letterItems.map(({ id }) => id)
const judged = ({ complaint }: World): Command[] =>
  complaint.points.map(({ id }) => ({
    type: 'judge-point',
    point: id,
    judgement: 'upheld',
    reasons: 'Het ging zoals u schrijft.',
    cause: null,
    remedies: [],
    measures: [],
  }))
const answered = (world: World): Command => ({
  type: 'answer',
  text: 'Geachte mevrouw Hendriks,\n\nU had gelijk. Het spijt ons.',
  holds: holdsOf(world),
})

const LIVES: Record<string, Turn[]> = {
  'heard, asked, extended and answered; looked at again; told what changed': [
    confirmed,
    settled,
    [2, (world) => ({ type: 'send-copy', party: subject(world), text: 'Wat er over u wordt gezegd.' })],
    [3, (world) => ({ type: 'reply', party: speaker(world), text: 'Wij bellen u morgen.', despite: null })],
    [
      4,
      (world) => ({
        type: 'ask',
        party: speaker(world),
        text: 'Op welke dag was het?',
        replyBy: addDays(FILED, 14),
        despite: null,
      }),
    ],
    [13, (world) => ({ type: 'add-information', party: speaker(world), text: 'Het was op maandag.' })],
    [
      14,
      (world) => ({
        type: 'invite-to-hearing',
        parties: [speaker(world), subject(world)],
        on: addDays(FILED, 20),
        at: '14:30',
        how: 'in-person',
        text: 'In kamer 3.',
      }),
    ],
    [
      20,
      (world) => ({
        type: 'hold-hearing',
        on: addDays(FILED, 20),
        how: 'in-person',
        there: [speaker(world), subject(world)],
        absent: [],
        report: 'Beide kanten vertelden hoe het ging.',
      }),
    ],
    [21, () => ({ type: 'give-judgement', text: 'De commissie vindt de klacht gegrond.' })],
    [
      30,
      (world) => {
        const answer = answerOf(world)
        const own = answer && roomToExtend(world.complaint, answer, world.procedure)?.own
        if (!answer || !own) return null
        return {
          type: 'extend',
          promise: answer.id,
          until: own === 'open' ? addDays(answer.due, 14) : own.due,
          reason: 'Een collega is ziek.',
          consent: null,
        }
      },
    ],
    [40, judged],
    [
      40,
      (world) => ({ type: 'offer-letter', text: 'Ons antwoord.', holds: holdsOf(world) }),
      ({ complaint, staffing }) => {
        const handler = complaint.handler ?? staffing.members[0]?.id ?? ''
        return member(handler)
      },
    ],
    [40, ({ complaint }) => ({ type: 'send-back-letter', round: complaint.rounds ?? 1, remarks: 'Korter, graag.' })],
    [41, answered],
    [50, (world) => ({ type: 'ask-second-stage', party: speaker(world), text: 'Ik ben het er niet mee eens.' })],
    [60, judged],
    [61, answered],
    [62, () => ({ type: 'close', outcome: 'answered' })],
    [90, () => ({ type: 'reopen', reason: 'Er kwam iets nieuws.' })],
    [95, judged],
    [96, answered],
    [97, () => ({ type: 'close', outcome: 'answered' })],
    [98, () => ({ type: 'link-improvement', improvement: uuid(77) })],
    [130, () => ({ type: 'tell-improvement', improvement: uuid(77) })],
  ],
  'asked, and nobody replies; every date passes': [
    confirmed,
    settled,
    [
      2,
      (world) => ({ type: 'ask', party: speaker(world), text: 'Op welke dag was het?', replyBy: null, despite: null }),
    ],
    [400, () => null],
  ],
  'nobody says anything, and every date passes': [
    settled,
    [
      150,
      (world) => ({
        type: 'promise',
        text: 'Ons antwoord',
        due: addDays(FILED, 160),
        beside: answerOf(world)?.id ?? null,
      }),
    ],
    [151, (world) => ({ type: 'request-code', party: speaker(world) })],
    [152, (world) => ({ type: 'renew-link', party: speaker(world) })],
    [
      153,
      () => ({ type: 'record-delivery', message: uuid(89), arrived: false, acknowledgement: false, unsure: false }),
    ],
    [154, () => ({ type: 'record-delivery', message: uuid(90), arrived: false, acknowledgement: false, unsure: true })],
    [155, () => ({ type: 'close', outcome: 'lapsed' })],
  ],
  'not taken up': [
    confirmed,
    settled,
    [
      5,
      ({ procedure }) => ({
        type: 'refuse',
        ground: procedure.processing.refusal?.grounds[0]?.id ?? '',
        text: 'Dit gaat over een ander bedrijf.',
      }),
    ],
  ],
  'settled together': [
    confirmed,
    settled,
    [5, () => ({ type: 'settle', text: 'Wij komen morgen langs.', on: addDays(FILED, 5), way: 'phone' })],
  ],
  forwarded: [
    confirmed,
    settled,
    [
      5,
      () => ({
        type: 'forward',
        to: 'De gemeente Voorbeeld',
        reach: 'info@voorbeeld.example',
        along: 'nothing',
        consentOn: null,
        consentBy: null,
      }),
    ],
  ],
  withdrawn: [
    confirmed,
    settled,
    [
      5,
      (world) => ({
        type: 'withdraw',
        party: speaker(world),
        on: addDays(FILED, 5),
        way: 'phone',
        reason: 'Het hoeft niet meer.',
      }),
    ],
  ],
  'everybody is the one it is about': [
    [1, ({ staffing }) => staffing.members.map(({ id }) => ({ type: 'add-subject', member: id }))],
    [2, () => ({ type: 'appoint-outsider', member: uuid(99) })],
  ],
}
