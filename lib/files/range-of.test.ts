import { expect, test } from 'vitest'
import { rangeOf } from './range-of'

test.each([
  [null, 'whole'],
  ['bytes=0-', { start: 0, end: 99 }],
  ['bytes=40-', { start: 40, end: 99 }],
  ['bytes=40-49', { start: 40, end: 49 }],
  ['bytes=40-4000', { start: 40, end: 99 }],
  ['bytes=-10', { start: 90, end: 99 }],
  ['bytes=-1000', { start: 0, end: 99 }],
  ['bytes=-0', 'outside'],
  ['bytes=100-', 'outside'],
  ['bytes=50-40', 'whole'],
  ['bytes=-', 'whole'],
  ['bytes=1-2,4-5', 'whole'],
  ['lines=1-2', 'whole'],
  [`bytes=${'9'.repeat(40)}-`, 'whole'],
] as const)('of a file of a hundred bytes, %j asks for %j', (header, part) => {
  expect(rangeOf(header, 100, true)).toEqual(part)
})

test('a file that became another meanwhile is sent whole', () => {
  expect(rangeOf('bytes=40-', 100, false)).toBe('whole')
})
