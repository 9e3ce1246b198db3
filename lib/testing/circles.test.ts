import { expect, test } from 'vitest'
import { circlesIn } from './circles'

test('a way that comes back to itself is found, wherever one begins', () => {
  const to = new Map([
    ['start', ['a']],
    ['a', ['b', 'end']],
    ['b', ['c']],
    ['c', ['a']],
  ])
  expect(circlesIn(to)).toEqual([['a', 'b', 'c', 'a']])
})

test('two ways to the same place are no circle', () => {
  const to = new Map([
    ['a', ['b', 'c']],
    ['b', ['d']],
    ['c', ['d']],
  ])
  expect(circlesIn(to)).toEqual([])
})
