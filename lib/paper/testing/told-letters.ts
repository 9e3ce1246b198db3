// The letters of a case that goes on paper from first to last, as the same script tells them in every sector: what a procedure
// does not know, it leaves out.
import type { Actor } from '@/lib/core/access/actor'
import { addDays, type CivilDate } from '@/lib/core/calendar/civil-date'
import type { Command } from '@/lib/core/case/commands'
import { isLetter } from '@/lib/core/case/consequences/by-hand'
import { roomToExtend } from '@/lib/core/case/room-to-extend'
import { aCase, attempt, SYSTEM, uuid, type World } from '@/lib/core/case/testing/a-case'
import { partyOf } from '@/lib/core/case/testing/heard-case'
import { staffedFully } from '@/lib/core/case/testing/staffed-fully'
import { nextStepAt } from '@/lib/core/case/timed-steps'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { PublicLang } from '@/lib/core/shared/language'
import { letterSheet } from '../letter-sheet'
import type { Sheet } from '../sheet'

const FILED: CivilDate = '2026-02-20'
const RIA = uuid(800)
const PIET = uuid(801)

type Turn = [day: number, commands: (world: World) => Command | Command[] | null, by?: Actor]

/** What a sheet was made of, and the sheet. */
type ToldLetter = { life: string; sheet: Sheet }

/** Every letter of these lives, in order; what is said the same is said once. */
export function toldLetters(procedure: Procedure, lang: PublicLang): ToldLetter[] {
  const said = new Set<string>()
  return Object.entries(LIVES).flatMap(([life, turns]) =>
    lettersOf(lived(procedure, lang, turns)).flatMap((sheet) => {
      const whole = JSON.stringify(sheet)
      if (said.has(whole)) return []
      said.add(whole)
      return [{ life, sheet }]
    }),
  )
}

function lettersOf(world: World): Sheet[] {
  const people = {
    [RIA]: { name: 'Ria Hendriks', address: 'Dorpsstraat 1\n1234 AB Ede' },
    [PIET]: { name: 'Piet Puk', address: 'Laan 2\n1234 AC Ede' },
  }
  const source = { ...world, texts: Object.fromEntries(world.texts), people, organisation: 'De Linde' }
  return world.complaint.promises.flatMap((promise) => {
    const sheet = isLetter(promise) ? letterSheet(source, promise.id) : null
    return sheet ? [sheet] : []
  })
}

function lived(procedure: Procedure, lang: PublicLang, turns: readonly Turn[]): World {
  const byPost = { channel: 'letter', hasEmail: false, hasPostal: true, reachBy: 'post', lang } as const
  const filing = { ...byPost, about: { person: PIET, name: 'Piet Puk', member: null } }
  let world = aCase(FILED, { procedure, staffing: staffedFully(procedure), filing, unreachable: [RIA, PIET] })
  for (const [after, commands, by = SYSTEM] of turns) {
    const day = addDays(FILED, after)
    world = untilDue(world, day)
    const asked = commands(world)
    for (const command of asked === null ? [] : Array.isArray(asked) ? asked : [asked]) {
      world = tried(world, day, command, by)
    }
  }
  return world
}

function untilDue(world: World, day: CivilDate): World {
  const due = nextStepAt(world.procedure, world.complaint)?.toISOString().slice(0, 10) as CivilDate | undefined
  if (!due || due >= day) return world
  const after = attempt(world, due, { type: 'take-due-steps' }, SYSTEM)
  return 'kind' in after ? world : untilDue(after, day)
}

function tried(world: World, day: CivilDate, command: Command, by: Actor): World {
  const after = attempt(world, day, command, by)
  return 'kind' in after ? world : after
}

const speaker = (world: World) => partyOf(world, 'complainant')
const subject = (world: World) => partyOf(world, 'subject')
const witness = (world: World) => partyOf(world, 'witness')
const answerOf = ({ complaint }: World) => complaint.promises.findLast(({ kind }) => kind === 'answer')
const judged = ({ complaint }: World): Command[] =>
  complaint.points.map(({ id }) => ({
    ...{ type: 'judge-point', point: id, judgement: 'upheld', reasons: 'Het ging zoals u schrijft.', cause: null },
    ...{ remedies: [], measures: [] },
  }))

const settledIt: Turn = [0, (world) => ({ type: 'settle-subject', party: subject(world), member: null })]

const LIVES: Record<string, Turn[]> = {
  'asked, put off and answered': [
    [2, (world) => ({ type: 'reply', party: speaker(world), text: 'Wij bellen u morgen.', despite: null })],
    [
      4,
      (world) => ({
        ...{ type: 'ask', party: speaker(world), text: 'Op welke dag was het?' },
        ...{ replyBy: addDays(FILED, 18), despite: null },
      }),
    ],
    [
      10,
      (world) => {
        const answer = answerOf(world)
        const own = answer && roomToExtend(world.complaint, answer, world.procedure)?.own
        if (!answer || !own) return null
        const until = own === 'open' ? addDays(answer.due, 14) : own.due
        return { type: 'extend', promise: answer.id, until, reason: 'Een collega is ziek.', consent: null }
      },
    ],
    [12, judged],
    [
      13,
      ({ procedure }) => ({
        type: 'answer',
        text: 'Geachte mevrouw Hendriks,\n\nU hebt gelijk. Het spijt ons.\n\nMet vriendelijke groet,\nDe Linde',
        holds: procedure.processing.letterItems.map(({ id }) => id),
      }),
    ],
  ],
  'both sides heard, and a witness': [
    settledIt,
    [1, () => ({ type: 'add-witness', name: 'Jo Jansen' })],
    [2, (world) => ({ type: 'send-copy', party: subject(world), text: 'U kwam drie keer niet opdagen.' })],
    [
      3,
      (world) => ({
        ...{ type: 'ask-witness', party: witness(world), text: 'Was u die ochtend thuis?' },
        until: addDays(FILED, 17),
      }),
    ],
    [
      5,
      (world) => ({
        ...{ type: 'invite-to-hearing', parties: [speaker(world), subject(world), witness(world)] },
        ...{ on: addDays(FILED, 20), at: '14:30', how: 'in-person', text: 'Op het stadhuis, kamer 3.' },
      }),
    ],
    [
      20,
      (world) => ({
        ...{ type: 'hold-hearing', on: addDays(FILED, 20), how: 'in-person', absent: [] },
        ...{ there: [speaker(world), subject(world)], report: 'Beide kanten vertelden hoe het ging.' },
      }),
    ],
  ],
  'every date passes': [[50, () => null]],
  'not taken up': [
    [
      3,
      ({ procedure }) => ({
        ...{ type: 'refuse', ground: procedure.processing.refusal?.grounds[0]?.id ?? '' },
        text: 'Dit gaat over een ander bedrijf.',
      }),
    ],
  ],
  'settled together': [
    [3, () => ({ type: 'settle', text: 'Wij komen morgen langs.', on: addDays(FILED, 3), way: 'phone' })],
  ],
  forwarded: [
    [
      3,
      () => ({
        ...{ type: 'forward', to: 'De gemeente Voorbeeld', reach: 'Postbus 1, 1234 AB Ede' },
        ...{ along: 'nothing', consentOn: null, consentBy: null },
      }),
    ],
  ],
  withdrawn: [
    [
      3,
      (world) => ({
        ...{ type: 'withdraw', party: speaker(world), on: addDays(FILED, 3) },
        ...{ way: 'phone', reason: 'Het hoeft niet meer.' },
      }),
    ],
  ],
  'nothing more was heard': [[30, () => ({ type: 'close', outcome: 'lapsed' })]],
}
