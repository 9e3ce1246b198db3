import { describe, expect, test } from 'vitest'
import { statusRecord } from '@/lib/words/status/status-record'
import type { Command } from './commands'
import { aCase, act, OMAR, promiseOf, refused, type World } from './testing/a-case'

const FILED = '2026-02-20'
const DAY = '2026-09-01'

const closed = (): World => act(aCase(FILED), '2026-03-02', { type: 'close', outcome: 'lapsed' })
const bodyOf = (world: World) => world.procedure.followUp.externalBodies[0]
const verdict = (world: World, more: Partial<Extract<Command, { type: 'record-verdict' }>> = {}): Command => ({
  ...{ type: 'record-verdict', body: bodyOf(world)?.id ?? '', on: '2026-08-25', verdict: 'upheld' },
  ...{ text: 'Wij betalen het bedrag terug.', binds: false, due: null, owner: null },
  ...more,
})

describe('the verdict of a body that is not ours', () => {
  test('is recorded with its day and what we do with it, also of a case that is closed, and stands on their page', () => {
    const world = act(closed(), DAY, verdict(closed()))
    expect(world.complaint.verdicts).toMatchObject([{ body: bodyOf(world)?.id, verdict: 'upheld', on: '2026-08-25' }])
    const reading = {
      ...world,
      ...{ party: world.complaint.parties[0]?.id ?? '', lang: 'nl' as const, today: DAY as typeof DAY },
      ...{ people: [], aside: [], members: {}, reachable: true, changes: [], texts: null },
    }
    const lines = statusRecord(reading).map(({ text }) => text)
    expect(lines[0]?.replaceAll('\u00a0', ' ')).toBe(
      `${bodyOf(world)?.name} gaf op dinsdag 25 augustus een oordeel over uw klacht: gegrond.`,
    )
  })

  test('that binds us is a promise with its day and owner', () => {
    const world = act(closed(), DAY, verdict(closed(), { binds: true, due: '2026-10-01', owner: OMAR }))
    expect(promiseOf(world, 'measure')).toMatchObject({ due: '2026-10-01', owner: OMAR, state: 'open' })
  })

  test('that binds us is refused without a day, with a day past, and for an owner who left', () => {
    const world = closed()
    expect(refused(world, DAY, verdict(world, { binds: true })).kind).toBe('measure-without-date')
    expect(refused(world, DAY, verdict(world, { binds: true, due: '2026-08-31' })).kind).toBe('measure-day-over')
    const members = world.staffing.members.filter(({ id }) => id !== OMAR)
    const without = { ...world, staffing: { ...world.staffing, members } }
    const owned = verdict(world, { binds: true, due: '2026-10-01', owner: OMAR })
    expect(refused(without, DAY, owned).kind).toBe('owner-not-here')
  })

  test('that does not bind us is a promise as well, where we say by when (Awb 9:36.4); without a day it is none', () => {
    const world = act(closed(), DAY, verdict(closed(), { due: '2026-10-01', owner: OMAR }))
    expect(promiseOf(world, 'measure')).toMatchObject({ due: '2026-10-01', owner: OMAR, state: 'open' })
    const heard = act(closed(), DAY, verdict(closed()))
    expect(heard.complaint.promises.filter(({ kind }) => kind === 'measure')).toEqual([])
    expect(refused(closed(), DAY, verdict(closed(), { owner: OMAR })).kind).toBe('measure-without-date')
  })

  test('is refused for a body that the procedure does not name, on a day to come, and before the complaint was there', () => {
    const world = closed()
    expect(refused(world, DAY, verdict(world, { body: 'elsewhere' }))).toEqual({
      kind: 'unknown-choice',
      field: 'body',
    })
    expect(refused(world, DAY, verdict(world, { on: '2026-09-02' })).kind).toBe('date-in-future')
    expect(refused(world, DAY, verdict(world, { on: '2026-02-19' })).kind).toBe('day-not-possible')
  })
})
