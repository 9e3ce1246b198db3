import { describe, expect, test } from 'vitest'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { aCase, act, member, OMAR, type World } from '@/lib/core/case/testing/a-case'
import { answerFactsOf, standingOf } from './answer-standing'

// Six weeks after 2 March 2026 is Monday 13 April.
const RECEIVED: CivilDate = '2026-03-02'
const DUE: CivilDate = '2026-04-13'

function judged(world: World): World {
  return world.complaint.points.reduce(
    (so, { id }) =>
      act(so, RECEIVED, {
        type: 'judge-point',
        point: id,
        judgement: 'upheld',
        reasons: 'Er was niemand.',
        cause: null,
        remedies: [],
        measures: [],
      }),
    world,
  )
}

function answeredOn(day: CivilDate, world: World = aCase(RECEIVED)): World {
  const holds = world.procedure.processing.letterItems.map(({ id }) => id)
  return act(judged(world), day, { type: 'answer', text: 'Het spijt ons.', holds }, member(OMAR))
}

function standing(world: World, today: CivilDate = '2026-12-01') {
  return standingOf(answerFactsOf(world.complaint), today)
}

function answerPromise(world: World): string {
  return world.complaint.promises.find(({ kind }) => kind === 'answer')?.id ?? ''
}

describe('an answer', () => {
  test('on the last day of its promise is on time, and a day later is late', () => {
    expect(standing(answeredOn(DUE))).toBe('on-time')
    expect(standing(answeredOn('2026-04-14'))).toBe('late')
  })

  test('within a valid extension is in time, but counted apart', () => {
    const extend = { type: 'extend', until: '2026-05-11', reason: 'Wij spreken nog iemand.', consent: null } as const
    const world = aCase(RECEIVED)
    const extended = act(world, '2026-04-10', { ...extend, promise: answerPromise(world) })
    expect(standing(answeredOn('2026-05-11', extended))).toBe('extended')
    expect(standing(answeredOn('2026-05-12', extended))).toBe('late')
  })

  test('that was in time stays so when the case is opened again', () => {
    const closed = act(answeredOn('2026-04-01'), '2026-04-02', { type: 'close', outcome: 'answered' })
    const again = act(closed, '2026-04-20', { type: 'reopen', reason: 'U belde over iets nieuws.' })
    expect(standing(closed)).toBe('on-time')
    expect(standing(again)).toBe('on-time')
  })

  test('after a case was closed without one and opened again is held against the new promise', () => {
    const closed = act(aCase(RECEIVED), '2026-03-10', { type: 'close', outcome: 'lapsed' })
    const again = act(closed, '2026-03-16', { type: 'reopen', reason: 'Toch niet opgelost.' })
    expect(standing(closed)).toBe('none')
    expect(standing(again, '2026-04-20')).toBe('running')
    expect(standing(answeredOn('2026-04-24', again))).toBe('on-time')
  })
})

describe('no answer yet', () => {
  test('is running on the day of its promise, and overdue the day after', () => {
    expect(standing(aCase(RECEIVED), DUE)).toBe('running')
    expect(standing(aCase(RECEIVED), '2026-04-14')).toBe('overdue')
  })

  test('is not overdue while the clock stands still', () => {
    const facts = answerFactsOf(aCase(RECEIVED).complaint)
    expect(standingOf({ ...facts, suspendedOn: '2026-04-01' }, '2026-06-01')).toBe('running')
    expect(standingOf({ ...facts, suspendedOn: '2026-04-20' }, '2026-06-01')).toBe('overdue')
  })
})

describe('unknown', () => {
  const unknown = answerFactsOf(aCase(RECEIVED).complaint)

  test('is an answer without a promise to hold it against', () => {
    expect(standingOf({ ...unknown, promisedOn: null, firstAnsweredOn: '2026-03-09' }, DUE)).toBe('unknown')
  })

  test('is a case that came closed from a file, without a day', () => {
    const closed = { ...unknown, promisedOn: null, closed: true }
    expect(standingOf({ ...closed, outcome: 'unknown' }, DUE)).toBe('unknown')
    expect(standingOf({ ...closed, outcome: 'answered' }, DUE)).toBe('unknown')
    expect(standingOf({ ...closed, outcome: 'withdrawn' }, DUE)).toBe('none')
  })

  test('is an open case to which nothing was promised', () => {
    expect(standingOf({ ...unknown, promisedOn: null }, DUE)).toBe('unknown')
  })
})
