import { describe, expect, test } from 'vitest'
import { replay } from './apply'
import {
  aCase,
  act,
  attempt,
  HANNA,
  MARIEKE,
  member,
  OMAR,
  promiseOf,
  refused,
  SYSTEM,
  TENANT,
  uuid,
  type World,
} from './testing/a-case'

const BODY = { person: uuid(801), name: 'mevrouw Jansen', member: null }

function judged(world: World, on = '2026-03-02' as const): World {
  return world.complaint.points.reduce(
    (before, point) =>
      act(before, on, {
        type: 'judge-point',
        point: point.id,
        judgement: 'upheld',
        reasons: 'Er stond niemand ingepland.',
        cause: null,
        remedies: [],
        measures: [],
      }),
    world,
  )
}

function answered(world: World, on: `${number}-${number}-${number}`): World {
  const holds = world.procedure.processing.letterItems.map((item) => item.id)
  return act(judged(world), on, { type: 'answer', text: 'Wij vinden uw klacht terecht.', holds }, member(OMAR))
}

const speaker = (world: World) => {
  const party = world.complaint.parties.find(({ role }) => role === 'complainant')
  if (!party) throw new Error('no complainant')
  return party
}

describe('suspending', () => {
  test('moves the answer by the days the clock stood still', () => {
    const world = aCase('2026-03-02')
    const [reason] = world.procedure.processing.suspension?.reasons ?? []
    const still = act(world, '2026-03-10', { type: 'suspend', reason: reason?.id ?? '' })
    const runs = act(still, '2026-03-17', { type: 'resume' })
    expect(promiseOf(world, 'answer').due).toBe('2026-04-13')
    expect(promiseOf(runs, 'answer').due).toBe('2026-04-20')
  })
  test('is refused where the procedure knows no suspension', () => {
    const world = aCase('2026-03-02')
    const none = { ...world.procedure, processing: { ...world.procedure.processing, suspension: null } }
    expect(refused({ ...world, procedure: none }, '2026-03-10', { type: 'suspend', reason: 'x' }).kind).toBe(
      'no-suspension-in-procedure',
    )
  })
  test('no promise is broken while the clock stands still', () => {
    const world = aCase('2026-03-02')
    const [reason] = world.procedure.processing.suspension?.reasons ?? []
    const still = act(world, '2026-03-10', { type: 'suspend', reason: reason?.id ?? '' })
    const later = act(still, '2026-09-01', { type: 'take-due-steps' }, SYSTEM)
    expect(promiseOf(later, 'answer').state).toBe('open')
  })
})

describe('answering', () => {
  test('is refused while a point has no judgement and reasons', () => {
    const world = aCase('2026-02-20')
    expect(refused(world, '2026-03-02', { type: 'answer', text: 'Brief.', holds: [] }, member(OMAR))).toEqual({
      kind: 'point-without-judgement',
      points: world.complaint.points.map(({ id }) => id),
    })
  })
  test('is refused while the letter lacks what the law wants in it', () => {
    const world = judged(aCase('2026-02-20'))
    expect(refused(world, '2026-03-02', { type: 'answer', text: 'Brief.', holds: [] }, member(OMAR)).kind).toBe(
      'letter-lacks',
    )
  })
  test('keeps the promise of the answer, and only once', () => {
    const world = answered(aCase('2026-02-20'), '2026-03-05')
    expect(promiseOf(world, 'answer')).toMatchObject({ state: 'kept', doneOn: '2026-03-05' })
    expect(world.complaint).toMatchObject({ phase: 'answered', answeredOn: '2026-03-05' })
    expect(refused(world, '2026-03-06', { type: 'answer', text: 'Nog een.', holds: [] }, member(OMAR)).kind).toBe(
      'already-answered',
    )
  })
  test('too late stays too late, also when nobody had said so yet', () => {
    expect(promiseOf(answered(aCase('2026-02-20'), '2026-04-08'), 'answer')).toMatchObject({
      state: 'broken',
      doneOn: '2026-04-08',
    })
  })
  test('is refused to someone who does not fill the function the procedure names', () => {
    const world = judged(aCase('2026-02-20'))
    const holds = world.procedure.processing.letterItems.map((item) => item.id)
    expect(refused(world, '2026-03-05', { type: 'answer', text: 'Brief.', holds }, member(uuid(999))).kind).toBe(
      'not-allowed',
    )
  })
})

describe('due steps', () => {
  const at = (world: World, on: `${number}-${number}-${number}`) => act(world, on, { type: 'take-due-steps' }, SYSTEM)
  const types = (world: World) => world.timeline.map(({ event }) => event.type)

  test('warn once per step, and say once that a promise was broken', () => {
    const once = at(aCase('2026-02-20'), '2026-04-08')
    const twice = at(once, '2026-04-08')
    expect(twice.timeline.length).toBe(once.timeline.length)
    expect(types(once).filter((type) => type === 'promise-broken').length).toBeGreaterThan(0)
  })
  test('who was away gets one step per promise, the last', () => {
    const late = at(aCase('2026-02-20'), '2026-04-08')
    expect(types(late)).not.toContain('promise-warned')
  })
  test('a complainant who has not heard from us for the period in the procedure is written to', () => {
    const filed = aCase('2026-02-20')
    const quiet = act(filed, '2026-02-20', { type: 'keep-promise', promise: promiseOf(filed, 'first-contact').id })
    expect(types(at(quiet, '2026-03-05'))).not.toContain('silence-noticed')
    expect(types(at(quiet, '2026-03-06'))).toContain('silence-noticed')
  })
  test('how it went is asked once, the time after closing that the procedure says', () => {
    const closed = act(answered(aCase('2026-02-20'), '2026-03-05'), '2026-03-06', {
      type: 'close',
      outcome: 'answered',
    })
    expect(types(at(closed, '2026-03-19'))).not.toContain('survey-asked')
    const asked = at(at(closed, '2026-03-20'), '2026-03-25')
    expect(types(asked).filter((type) => type === 'survey-asked')).toHaveLength(1)
  })
})

describe('closing and reopening', () => {
  test('a closed case takes no more work, but what a complainant adds is never lost', () => {
    const closed = act(aCase('2026-02-20'), '2026-02-25', { type: 'close', outcome: 'lapsed' })
    expect(refused(closed, '2026-02-26', { type: 'reply', party: speaker(closed).id, text: 'Dag.' }).kind).toBe(
      'case-closed',
    )
    const party = {
      kind: 'party' as const,
      tenantId: TENANT,
      caseId: uuid(1),
      partyId: speaker(closed).id,
      opened: true,
    }
    const added = attempt(
      closed,
      '2026-02-26',
      { type: 'add-information', party: speaker(closed).id, text: 'Nog iets.' },
      party,
    )
    expect('kind' in added).toBe(false)
  })
  test('reopening makes a new promise, within the time the procedure gives', () => {
    const closed = act(answered(aCase('2026-02-20'), '2026-03-05'), '2026-03-06', {
      type: 'close',
      outcome: 'answered',
    })
    const open = act(closed, '2026-03-10', { type: 'reopen', reason: 'Er is iets bij gekomen.' })
    expect(open.complaint).toMatchObject({ phase: 'in-treatment', answeredOn: null, timesReopened: 1 })
    expect(open.complaint.promises.filter(({ kind, state }) => kind === 'answer' && state === 'open')).toHaveLength(1)
    expect(refused(closed, '2030-01-01', { type: 'reopen', reason: 'Te laat.' }).kind).toBe('reopen-too-late')
  })
})

test('a complainant can do nothing on another party’s behalf, and nothing behind the code without it', () => {
  const world = aCase('2026-02-20')
  const self = { kind: 'party' as const, tenantId: TENANT, caseId: uuid(1), partyId: speaker(world).id, opened: false }
  expect(
    refused(world, '2026-02-21', { type: 'add-information', party: self.partyId, text: 'Hallo.' }, self).kind,
  ).toBe('not-allowed')
  expect(refused(world, '2026-02-21', { type: 'wish-to-hear', party: uuid(5), wants: true }, self).kind).toBe(
    'not-allowed',
  )
})

test('folding the timeline again gives the same case', () => {
  const world = act(
    answered(aCase('2026-02-20', { filing: { about: { ...BODY, name: 'een mevrouw' } } }), '2026-03-05'),
    '2026-03-06',
    { type: 'close', outcome: 'answered' },
  )
  expect(replay(uuid(1), world.timeline)).toEqual(world.complaint)
})

test('a reader and a visitor can command nothing', () => {
  const world = aCase('2026-02-20')
  expect(refused(world, '2026-02-21', { type: 'note', text: 'x' }, member(OMAR, 'reader')).kind).toBe('not-allowed')
  expect(refused(world, '2026-02-21', { type: 'note', text: 'x' }, { kind: 'visitor', tenantId: TENANT }).kind).toBe(
    'not-allowed',
  )
})

describe('when a handler leaves', () => {
  const without = (world: World, gone: string): World => ({
    ...world,
    staffing: {
      members: world.staffing.members.filter(({ id }) => id !== gone),
      holders: world.staffing.holders.filter((holder) => holder.member !== gone),
    },
  })

  test('an open case follows the function', () => {
    const world = aCase('2026-02-20')
    const after = act(without(world, world.complaint.handler ?? ''), '2026-02-25', { type: 'reroute' }, SYSTEM)
    expect(after.complaint.handler).not.toBe(world.complaint.handler)
    expect(after.complaint.handler).not.toBeNull()
  })
  test('a case given to somebody is handled by the function that they fill; by the same one where they fill that as well', () => {
    const world = aCase('2026-02-20')
    const { officer, handler } = world.procedure.contact
    const holders = [
      { function: officer, department: null, member: MARIEKE },
      { function: handler, department: null, member: HANNA },
      { function: officer, department: null, member: HANNA },
    ]
    const staffed = { ...world, staffing: { ...world.staffing, holders } }
    const given = act(staffed, '2026-02-21', { type: 'assign', handler: MARIEKE, department: null })
    expect(given.complaint).toMatchObject({ handler: MARIEKE, function: officer })
    const back = act(given, '2026-02-22', { type: 'assign', handler: HANNA, department: null }, member(MARIEKE))
    expect(back.complaint).toMatchObject({ handler: HANNA, function: officer })
    const nobodys = act(staffed, '2026-02-21', { type: 'assign', handler: OMAR, department: null })
    expect(nobodys.complaint).toMatchObject({ handler: OMAR, function: world.complaint.function })
  })
  test('a case given by hand stays with who has it', () => {
    const world = act(aCase('2026-02-20'), '2026-02-21', { type: 'assign', handler: OMAR, department: null })
    expect(act(world, '2026-02-25', { type: 'reroute' }, SYSTEM).complaint.handler).toBe(OMAR)
  })
})
