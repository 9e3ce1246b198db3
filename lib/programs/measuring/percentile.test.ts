import { describe, expect, test } from 'vitest'
import { inOrder, percentile } from './percentile'

describe('percentiles', () => {
  const hundred = Array.from({ length: 100 }, (_, n) => n + 1)

  test('are values that were measured, the nearest from below', () => {
    expect([0, 0.5, 0.95, 1].map((part) => percentile(hundred, part))).toEqual([1, 50, 95, 100])
  })

  test('of three runs, the median is the middle one and the 95th the last', () => {
    const runs = inOrder([12, 3, 9])
    expect([0.05, 0.5, 0.95].map((part) => percentile(runs, part))).toEqual([3, 9, 12])
  })

  test('order numbers as numbers, and leave what was given as it was', () => {
    const given = [10, 9, 100]
    expect(inOrder(given)).toEqual([9, 10, 100])
    expect(given).toEqual([10, 9, 100])
  })

  test('of nothing are nothing', () => {
    expect(percentile([], 0.95)).toBe(0)
  })
})
