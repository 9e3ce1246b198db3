import { describe, expect, test } from 'vitest'
import type { PartyActor } from '@/lib/core/access/actor'
import { addDays, type CivilDate } from '@/lib/core/calendar/civil-date'
import { sampleProcedure } from '@/lib/core/procedure/testing/sample-procedure'
import type { Command } from './commands'
import { messagesFor } from './messages-for'
import {
  aCase,
  act,
  HANNA,
  MARIEKE,
  member,
  OMAR,
  refused,
  SYSTEM,
  staffingFor,
  TENANT,
  type World,
} from './testing/a-case'

const FILED: CivilDate = '2026-02-20'
const ANSWERED: CivilDate = '2026-03-02'
const WITHIN_FOUR_WEEKS: CivilDate = '2026-03-30'

/** Hanna handled and answered it; Omar is the director, who looks again. */
function answered(): World {
  const procedure = sampleProcedure()
  const staffing = staffingFor(procedure)
  staffing.holders = staffing.holders.filter((holder) => holder.function !== 'director')
  staffing.holders.push({ function: 'director', department: null, member: HANNA })
  const filed = aCase(FILED, { procedure, staffing })
  const [point] = filed.complaint.points
  const judged = act(filed, ANSWERED, {
    type: 'judge-point',
    point: point?.id ?? '',
    judgement: 'not-upheld',
    reasons: 'Wij waren er op tijd.',
    cause: null,
    remedies: [],
    measures: [],
  } as Command)
  const sent = act(judged, ANSWERED, { type: 'answer', text: 'Ons antwoord.', holds: ['reasons', 'measures'] })
  sent.staffing = {
    ...staffing,
    holders: [...staffing.holders, { function: 'director', department: null, member: OMAR }],
  }
  return sent
}

function asking(world: World): { party: string; actor: PartyActor; command: Command } {
  const party = world.complaint.parties[0]?.id ?? ''
  const actor = {
    kind: 'party',
    tenantId: TENANT,
    caseId: world.complaint.id,
    partyId: party,
    opened: true,
  } as PartyActor
  return { party, actor, command: { type: 'ask-second-stage', party, text: 'Zij kwamen echt niet.' } }
}

function askedOn(on: CivilDate, world = answered()): World {
  const { command, actor } = asking(world)
  return act(world, on, command, actor)
}

describe('a second stage', () => {
  test('goes to another person, with a date of its own counted from the asking, and both are told', () => {
    const world = answered()
    const after = askedOn('2026-03-10', world)
    expect(after.complaint).toMatchObject({ handler: OMAR, phase: 'in-treatment', answeredOn: null })
    const promise = after.complaint.promises.findLast(({ kind }) => kind === 'answer')
    // Tuesday 10 March + 3 weeks = Tuesday 31 March.
    expect(promise).toMatchObject({ due: '2026-03-31', by: 'director', state: 'open' })
    const mails = messagesFor(after.timeline.slice(world.timeline.length), after).map(({ kind }) => kind)
    expect(mails.sort()).toEqual(['assigned', 'second-stage'])
  })

  test('is never worked on, answered or given back to whoever handled or answered it before', () => {
    const after = askedOn('2026-03-10')
    const answer: Command = { type: 'answer', text: 'Nog een keer.', holds: ['reasons', 'measures'] }
    expect(refused(after, '2026-03-11', answer, member(HANNA)).kind).toBe('not-allowed')
    expect(refused(after, '2026-03-11', { type: 'assign', handler: HANNA, department: null }, member(OMAR)).kind).toBe(
      'looked-before',
    )
    const second = act(after, '2026-03-12', answer, member(OMAR))
    expect(second.complaint).toMatchObject({ answeredOn: '2026-03-12', phase: 'answered' })
  })

  test('has no handler, and the overseers are told, where nobody else is left', () => {
    const world = answered()
    world.staffing = {
      members: [...world.staffing.members.filter(({ id }) => id === HANNA), boss()],
      holders: world.staffing.holders.filter(({ member }) => member === HANNA),
    }
    const after = askedOn('2026-03-10', world)
    expect(after.complaint.handler).toBeNull()
    const mails = messagesFor(after.timeline.slice(world.timeline.length), after)
    expect(mails.filter(({ to }) => 'member' in to).map(({ kind }) => kind)).toEqual(['unassigned'])
  })

  test('goes on with somebody else who had it not before, where who looks again leaves in the middle', () => {
    const world = askedOn('2026-03-10')
    const members = world.staffing.members.filter(({ id }) => id !== OMAR)
    const holders = world.staffing.holders.filter((holder) => holder.member !== OMAR)
    const left = act({ ...world, staffing: { members, holders } }, '2026-03-12', { type: 'reroute' }, SYSTEM)
    expect(left.complaint.handler).not.toBe(OMAR)
    expect(left.complaint.handler).not.toBe(HANNA)
    const answers = left.complaint.promises.filter(({ kind, state }) => kind === 'answer' && state === 'open')
    expect(answers).toMatchObject([{ due: '2026-03-31' }])
    const told = messagesFor(left.timeline.slice(world.timeline.length), left).map(({ kind }) => kind)
    expect(told.some((kind) => kind === 'assigned' || kind === 'unassigned')).toBe(true)
  })

  test('is there once', () => {
    const after = askedOn('2026-03-10')
    const again = act(
      after,
      '2026-03-12',
      { type: 'answer', text: 'Nog een keer.', holds: ['reasons', 'measures'] },
      member(OMAR),
    )
    const { command, actor } = asking(again)
    expect(refused(again, '2026-03-13', command, actor).kind).toBe('second-stage-was')
  })

  test('is not there before the answer, nor where the procedure has none', () => {
    const filed = aCase(FILED)
    const { command, actor } = asking(filed)
    expect(refused(filed, FILED, command, actor).kind).toBe('not-answered-yet')
    const without = answered()
    without.procedure.processing.secondStage = null
    expect(refused(without, '2026-03-10', command, member(OMAR)).kind).toBe('no-second-stage-in-procedure')
  })

  test('on the last day is in time', () => {
    expect(askedOn(WITHIN_FOUR_WEEKS).complaint.secondStage).toBeDefined()
  })

  test('asked too late is not lost: somebody decides within five working days, also of a closed case', () => {
    const closed = act(answered(), ANSWERED, { type: 'close', outcome: 'answered' })
    const late = askedOn(addDays(WITHIN_FOUR_WEEKS, 1), closed)
    expect(late.complaint.secondStage).toBeUndefined()
    const promise = late.complaint.promises.find(({ kind }) => kind === 'second-stage')
    // Tuesday 31 March + 5 working days: 1 and 2 April, not Good Friday nor Easter Monday, then 7, 8 and 9 April.
    expect(promise).toMatchObject({ due: '2026-04-09', state: 'open', by: 'director' })
    expect(late.texts.get(textOf(late))).toBe('Zij kwamen echt niet.')
    const asked = askedOn(addDays(WITHIN_FOUR_WEEKS, 2), late)
    expect(asked.complaint.promises.filter(({ kind }) => kind === 'second-stage')).toHaveLength(1)
  })

  test('asked too late is taken up all the same, or declined in words that are sent', () => {
    const late = askedOn(addDays(WITHIN_FOUR_WEEKS, 1))
    const { command } = asking(late)
    const taken = act(late, '2026-04-02', command, member(OMAR))
    expect(taken.complaint).toMatchObject({ handler: OMAR, secondStage: { notBy: [HANNA] } })
    expect(pending(taken)).toEqual([])
    const no: Command = { type: 'decline-second-stage', text: 'U vroeg het te laat, en er is niets nieuws.' }
    const declined = act(late, '2026-04-02', no, member(MARIEKE))
    expect(pending(declined)).toEqual([])
    expect(messagesFor(declined.timeline.slice(late.timeline.length), declined).map(({ kind }) => kind)).toEqual([
      'reply',
    ])
    expect(refused(declined, '2026-04-03', no, member(MARIEKE)).kind).toBe('nothing-asked')
  })

  test('that nobody decides on is broken like any promise', () => {
    const late = askedOn(addDays(WITHIN_FOUR_WEEKS, 1))
    const after = act(late, '2026-05-01', { type: 'take-due-steps' }, SYSTEM)
    expect(after.complaint.promises.find(({ kind }) => kind === 'second-stage')?.state).toBe('broken')
  })
})

function boss() {
  return { id: MARIEKE, name: 'Marieke de Boer', canHandle: false, oversees: true, away: false }
}

function pending(world: World) {
  return world.complaint.promises.filter(({ kind, doneOn }) => kind === 'second-stage' && doneOn === null)
}

function textOf({ timeline }: World): string {
  const added = timeline.findLast(({ event }) => event.type === 'information-added')?.event
  return added?.type === 'information-added' ? added.text.id : ''
}
