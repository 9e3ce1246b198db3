// What somebody does next: mostly what the work asks, often what a button offers, sometimes anything at all by anybody.

import type { Actor, Role } from '@/lib/core/access/actor'
import { addDays, type CivilDate } from '@/lib/core/calendar/civil-date'
import { stepFor } from '@/lib/core/procedure/workflow'
import type { Chance } from '@/lib/core/shared/testing/chance'
import { acts } from '../../acts'
import type { Command } from '../../commands'
import { hearingsOf, notYetHeard, sideOf, wantsReport } from '../../hearing'
import { takersOf } from '../../may-take'
import { speakersOf } from '../../speaks'
import { member, SYSTEM, TENANT, uuid, type World } from '../a-case'
import { saidByChance } from './said-by-chance'

/** Whoever came from outside is somebody new here: that is lived in `somebody-hears`. */
const anybodys = acts.filter(({ name }) => name !== 'appoint-outsider')

/** Possible so seldom that they are tried more often. */
const SELDOM = acts.filter(({ name }) =>
  [
    ...['extend', 'record-consent', 'withdraw-agreement', 'suspend', 'resume', 'refuse', 'settle', 'waive-hearing'],
    'object-to-together',
    ...['invite-to-hearing', 'give-judgement', 'offer-letter', 'agree-letter', 'send-back-letter', 'acknowledge'],
    ...['open-from-outside', 'ask-second-stage', 'decline-second-stage', 'reopen', 'erase', 'tell-improvement'],
  ].includes(name),
)

type Next = { command: Command; by: Actor }

export function actByChance(world: World, on: CivilDate, chance: Chance): Next {
  if (chance.often(0.35)) {
    const wanted = whatIsNext(world, on, chance)
    if (wanted) return wanted
  }
  const by = actorByChance(world, chance)
  const act = chance.of(chance.often(0.4) ? SELDOM : anybodys)
  if (!act) throw new Error('there are acts')
  const looking = { ...world, actor: by, today: on }
  const tried = act.button !== null && chance.often(0.6) ? act.button(world.complaint, looking) : null
  const said = tried ?? saidByChance(act.shape, { world, on, chance })
  return { command: { type: act.name, ...said } as Command, by: aboutThemselves(by, said) }
}

/** On their own page people speak of themselves. */
function aboutThemselves(by: Actor, said: object): Actor {
  return by.kind === 'party' && 'party' in said && typeof said.party === 'string' ? { ...by, partyId: said.party } : by
}

function actorByChance({ complaint, staffing }: World, chance: Chance): Actor {
  const { handler, parties } = complaint
  const dice = chance.next()
  if (dice < 0.35 && handler) return asMember(handler, staffing, chance)
  if (dice < 0.7) return asMember(chance.of(staffing.members)?.id ?? '', staffing, chance)
  if (dice < 0.87) return partyBy(chance.of(parties)?.id ?? '', chance.often(0.7))
  return SYSTEM
}

function asMember(id: string, { members }: World['staffing'], chance: Chance): Actor {
  const owns = members.find((one) => one.id === id)?.owns
  const role: Role = owns ? 'owner' : (chance.of(['handler', 'handler', 'manager', 'reader'] as const) ?? 'handler')
  return member(id, role)
}

function partyBy(partyId: string, opened: boolean): Actor {
  return { kind: 'party', tenantId: TENANT, caseId: '', partyId, opened }
}

/** The next thing that brings it to its end, by whoever may. */
function whatIsNext(world: World, on: CivilDate, chance: Chance): Next | null {
  const { complaint, procedure } = world
  const { processing } = procedure
  if (complaint.phase === 'closed') return afterwards(world, on, chance)
  const handler = complaint.handler ? member(complaint.handler) : SYSTEM
  const asked = complaint.parties.find(({ consent }) => consent === 'asked')
  if (asked) return { by: handler, command: { type: 'record-consent', party: asked.id, consent: 'given' } }
  const doubted = complaint.parties.find(({ suspects }) => suspects.length > 0)
  if (doubted) {
    const { id, suspects } = doubted
    return {
      by: SYSTEM,
      command: { type: 'settle-subject', party: id, member: chance.often(0.5) ? (suspects[0] ?? null) : null },
    }
  }
  if (complaint.answeredOn) return { by: handler, command: { type: 'close', outcome: 'answered' } }
  const letter = complaint.promises.find(({ to, doneOn, state }) => to && !doneOn && state !== 'lapsed')
  if (letter && chance.often(0.4))
    return { by: handler, command: { type: 'post-letter', promise: letter.id, on, how: 'post' } }
  const uncopied = processing.subject && complaint.parties.find(({ role, copy }) => role === 'subject' && !copy)
  if (uncopied && chance.often(0.5)) {
    return { by: handler, command: { type: 'send-copy', party: uncopied.id, text: 'Een kopie.' } }
  }
  // Now and then somebody answers before it can be: that is refused, or it is found.
  const hasty = chance.often(0.2)
  const unheard = !hasty && processing.hearing?.mandatory ? notYetHeard(complaint, processing.hearing) : []
  const waived = chance.often(0.3) && waivedByChance(world, on, chance)
  if (waived) return { by: handler, command: waived }
  if (unheard.length > 0 || (processing.hearing && chance.often(0.05))) {
    const there = (unheard.length > 0 ? unheard : speakersOf(complaint)).map(({ id }) => id)
    const report = chance.often(0.7) ? 'Zij vertelden hoe het ging.' : null
    return { by: handler, command: { type: 'hold-hearing', on, how: 'in-person', there, absent: [], report } }
  }
  const unwritten = hearingsOf(complaint).held.find(wantsReport)
  if (unwritten && !hasty)
    return { by: handler, command: { type: 'write-report', hearing: unwritten.id, text: 'Het verslag.' } }
  const judgement = complaint.promises.find(({ kind }) => kind === 'judgement')
  if (processing.committee?.extension && judgement && !complaint.judgedOn && chance.often(0.3)) {
    const until = addDays(judgement.due, chance.of([7, 14, 28]) ?? 7)
    return { by: SYSTEM, command: { type: 'extend-judgement', until, reason: 'De commissie spreekt nog iemand.' } }
  }
  if (processing.committee && !complaint.judgedOn && !hasty)
    return { by: SYSTEM, command: { type: 'give-judgement', text: 'Gegrond.' } }
  const point = complaint.points.find(({ judgement, reasons }) => !judgement || !reasons)
  if (point) return { by: handler, command: judgedByChance(point.id, procedure, chance) }
  const answering = stepFor(procedure, 'answered')
  if (complaint.answerLetter?.state === 'offered') {
    const signer = chance.of(complaint.answerLetter.to ?? []) ?? ''
    return { by: member(signer), command: { type: 'agree-letter', round: complaint.rounds ?? 1 } }
  }
  const takers = answering ? (takersOf(complaint, answering, world)?.members ?? []) : []
  const holds = processing.letterItems.map(({ id }) => id)
  return {
    by: takers.length > 0 ? member(chance.of(takers) ?? '') : handler,
    command: { type: 'answer', text: 'Ons antwoord.', holds },
  }
}

/** Somebody is left out, on a ground of the procedure, as they say themselves. */
function waivedByChance({ complaint, procedure }: World, on: CivilDate, chance: Chance): Command | null {
  const { hearing } = procedure.processing
  const party = hearing && chance.of(notYetHeard(complaint, hearing))
  const ground = party && chance.of(hearing.grounds.filter(({ of }) => of === sideOf(party)))
  if (!party || !ground) return null
  return {
    type: 'waive-hearing',
    party: party.id,
    ground: ground.id,
    by: party.id,
    on,
    how: 'phone',
    text: 'Zei: nee.',
  }
}

function judgedByChance(point: string, { processing }: World['procedure'], chance: Chance): Command {
  const judgement = chance.of(processing.judgements) ?? 'upheld'
  return {
    type: 'judge-point',
    point,
    judgement,
    reasons: 'Omdat het zo ging.',
    cause: null,
    remedies: [],
    measures: [],
  }
}

function afterwards(world: World, on: CivilDate, chance: Chance): Next | null {
  const [speaker] = speakersOf(world.complaint)
  if (!speaker) return null
  const party = speaker.id
  const theirs = partyBy(party, true)
  const could: Next[] = [
    { by: theirs, command: { type: 'ask-second-stage', party, text: 'Kijk opnieuw.' } },
    { by: theirs, command: { type: 'answer-survey', party, heard: 4, fair: 3, text: null } },
    { by: SYSTEM, command: { type: 'reopen', reason: 'Er is iets nieuws.' } },
    { by: SYSTEM, command: { type: 'erase', because: 'time-over' } },
    { by: theirs, command: { type: 'add-information', party, text: 'Nog iets.' } },
    { by: SYSTEM, command: { type: 'link-improvement', improvement: uuid(77) } },
    { by: SYSTEM, command: { type: 'tell-improvement', improvement: uuid(77) } },
  ]
  return (on && chance.of(could)) || null
}
