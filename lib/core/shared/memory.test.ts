import { expect, test } from 'vitest'
import { memoryOf } from './memory'

test('what was kept is there under its own key and no other', () => {
  const memory = memoryOf<string>(10_000)
  expect(memory.keep('one', 'first', 5)).toBe('first')
  memory.keep('two', 'second', 6)
  expect([memory.recall('one'), memory.recall('two'), memory.recall('three')]).toEqual(['first', 'second', undefined])
})

test('what is kept anew takes the place of what was, and counts once', () => {
  const memory = memoryOf<number>(3000)
  memory.keep('other', 0, 1000)
  for (let n = 1; n <= 50; n += 1) memory.keep('same', n, 1000)
  expect([memory.recall('same'), memory.recall('other')]).toEqual([50, 0])
})

test('however many and however large, no more bytes are held than were allowed, and the one asked for longest ago goes first', () => {
  const memory = memoryOf<string>(10_000)
  const asked = Array.from({ length: 1000 }, (_, n) => `page ${n}`)
  for (const key of asked) {
    memory.keep(key, key, 900)
    memory.recall('page 0')
  }
  const held = asked.filter((key) => memory.recall(key) !== undefined)
  expect(held.length * 900).toBeLessThanOrEqual(10_000)
  expect(held).toContain('page 0')
  expect(held.slice(1)).toEqual(asked.slice(1 - held.length))
})

test('what is larger than the whole memory is not kept, and takes nothing away', () => {
  const memory = memoryOf<string>(1000)
  memory.keep('small', 'small', 10)
  expect(memory.keep('large', 'large', 5000)).toBe('large')
  expect([memory.recall('small'), memory.recall('large')]).toEqual(['small', undefined])
})
