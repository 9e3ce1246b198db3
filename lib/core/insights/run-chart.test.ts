import { describe, expect, test } from 'vitest'
import { layOutRun } from '@/app/_ui/lay-out-run'
import { addMonths, type CivilDate } from '@/lib/core/calendar/civil-date'
import type { Standings } from './counted-figures'
import { monthsToDraw, periodOf, readFigurePeriod } from './figure-period'
import { medianOf, runMonths } from './run-chart'

const TODAY: CivilDate = '2026-11-23'
const month = (n: number) => addMonths('2026-01-01', n)
const counted = (all: Standings[]) => all.map((standings, n) => ({ month: month(n), standings }))
const all = (n: number) => ({ from: '2026-01-01', until: month(n) }) as const

describe('a period', () => {
  test('this quarter runs from its first day up to the first day of the next', () => {
    expect(periodOf('quarter', TODAY)).toEqual({ choice: 'quarter', from: '2026-10-01', until: '2027-01-01' })
    expect(periodOf('quarter', '2026-03-31')).toMatchObject({ from: '2026-01-01', until: '2026-04-01' })
  })

  test('the last twelve months are twelve, this one included', () => {
    expect(periodOf('year', TODAY)).toMatchObject({ from: '2025-12-01', until: '2026-12-01' })
  })

  test('own days are half-open, with the last day in it', () => {
    const asked = readFigurePeriod({ period: 'own', from: '2026-10-01', to: '2026-10-31' }, TODAY)
    expect(asked).toMatchObject({ period: { from: '2026-10-01', until: '2026-11-01' }, problem: null })
  })

  test('that cannot be read becomes the last twelve months, and says so', () => {
    const wrong = readFigurePeriod({ period: 'own', from: '2026-02-30', to: '2026-10-31' }, TODAY)
    expect(wrong).toMatchObject({ period: { choice: 'year' }, problem: 'not-a-date', typed: { from: '2026-02-30' } })
    const turned = readFigurePeriod({ period: 'own', from: '2026-10-02', to: '2026-10-01' }, TODAY)
    expect(turned.problem).toBe('ends-before-it-begins')
  })

  test('is drawn over whole months, at least twelve and at most thirty-six, none of them still to come', () => {
    expect(monthsToDraw(periodOf('quarter', TODAY), TODAY)).toEqual({ from: '2025-12-01', until: '2026-12-01' })
    expect(monthsToDraw(periodOf('all', TODAY), TODAY)).toEqual({ from: '2023-12-01', until: '2026-12-01' })
  })
})

describe('a run of months', () => {
  test('has no share for a month with fewer than five that were due', () => {
    const [few, enough] = runMonths(counted([{ 'on-time': 4 }, { 'on-time': 4, late: 1 }]), all(2)).map(
      ({ percent }) => percent,
    )
    expect([few, enough]).toEqual([null, 80])
  })

  test('has no share for a month of which less than half is known', () => {
    const [half, less] = runMonths(
      counted([
        { 'on-time': 9, running: 9 },
        { 'on-time': 9, unknown: 10 },
      ]),
      all(2),
    )
    expect([half?.percent, less?.percent]).toEqual([100, null])
  })

  test('is complete only when nothing of the month still runs', () => {
    const [done, running] = runMonths(counted([{ 'on-time': 9 }, { 'on-time': 9, running: 1 }]), all(2))
    expect([done?.complete, running?.complete]).toEqual([true, false])
    const { lines } = layOutRun(
      [done, running].flatMap((one) => one ?? []),
      null,
      { width: 400, height: 200 },
    )
    expect(lines.map(({ dashed }) => dashed)).toEqual([true])
  })

  test('stands on the same foot whatever its months say, and shows of how many each is a share', () => {
    const drawn = (inTime: number, late: number) =>
      layOutRun(runMonths(counted([{ 'on-time': inTime, late }]), all(1)), null, { width: 400, height: 200 })
    const [high, low] = [drawn(99, 1), drawn(1, 99)]
    expect(high.ticks).toEqual(low.ticks)
    expect(high.ticks.map(({ percent }) => percent)).toEqual([0, 20, 40, 60, 80, 100])
    expect(high.counted.map(({ decided }) => decided)).toEqual([100])
    const year = runMonths(counted(Array.from({ length: 12 }, () => ({ 'on-time': 8, late: 2 }))), all(12))
    expect(layOutRun(year, null, { width: 836, height: 320 }).counted).toHaveLength(12)
  })

  test('has no middle under twelve complete months', () => {
    const months = (n: number) =>
      runMonths(counted(Array.from({ length: n }, () => ({ 'on-time': 8, late: 2 }))), all(n))
    expect(medianOf(months(11))).toBeNull()
    expect(medianOf(months(12))).toBe(80)
  })

  test('breaks its line where a month has no share, instead of drawing over it', () => {
    const months = runMonths(counted([{ 'on-time': 9 }, {}, { 'on-time': 9 }]), all(3))
    expect(layOutRun(months, null, { width: 400, height: 200 }).lines).toEqual([])
  })

  test('leaves out the months before the first complaint, but shows twelve', () => {
    const late = [{ month: month(20), standings: { 'on-time': 9 } }]
    expect(runMonths(late, all(24)).map((one) => one.month)[0]).toBe(month(12))
  })
})
