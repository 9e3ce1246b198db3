import { expect, test } from 'vitest'
import { goalAtSize } from './goal-at-size'

test('up to a hundred thousand cases a goal is a time; beyond, it is what ten thousand took and a little', () => {
  const kept = (size: number, what: string) => (size === 10_000 && what === 'list' ? 30 : null)
  expect(goalAtSize('list', 100_000, 40, kept)).toEqual({ goal: { atMost: 40 } })
  expect(goalAtSize('list', 1_000_000, 40, kept)).toMatchObject({ goal: { atMost: 39 } })
  expect(goalAtSize('search', 1_000_000, 60, kept)).toMatchObject({
    goal: null,
    note: expect.stringContaining('no run'),
  })
})
