import { expect, test } from 'vitest'
import { roomForBodies } from './room-for-bodies'

test('however many come at once, what waits in memory stays within its bounds', () => {
  const room = roomForBodies({ all: 100, ofOne: 60 })
  const [one, two, three] = [room.for('a'), room.for('a'), room.for('b')]
  expect(one.take(40)).toBe(true)
  expect(two.take(20)).toBe(true)
  expect(two.take(1), 'one sender has had their part').toBe(false)
  expect(three.take(40)).toBe(true)
  expect(three.take(1), 'all of it is taken').toBe(false)
  one.leave()
  expect(two.take(20)).toBe(true)
  expect(three.take(20)).toBe(true)
})

test('a place that was left twice gives back what it took once', () => {
  const room = roomForBodies({ all: 10, ofOne: 10 })
  const [one, two] = [room.for('a'), room.for('b')]
  one.take(4)
  two.take(6)
  one.leave()
  one.leave()
  expect(two.take(5)).toBe(false)
})
