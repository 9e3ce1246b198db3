import { expect, test } from 'vitest'
import { endOf, isAlive, shouldBeSeen } from './session-times'

const at = (hours: number) => new Date(Date.UTC(2026, 10, 23, 8) + hours * 3_600_000)

test('a session ends after eight hours without use', () => {
  const times = { createdAt: at(0), lastSeenAt: at(2) }
  expect(isAlive(times, at(9.99))).toBe(true)
  expect(isAlive(times, at(10))).toBe(false)
})

test('a session ends after a day, however much it is used', () => {
  const times = { createdAt: at(0), lastSeenAt: at(23) }
  expect(endOf(times)).toEqual(at(24))
  expect(isAlive(times, at(23.99))).toBe(true)
  expect(isAlive(times, at(24))).toBe(false)
})

test('being seen is not written down at every page', () => {
  const times = { createdAt: at(0), lastSeenAt: at(1) }
  expect(shouldBeSeen(times, at(1.05))).toBe(false)
  expect(shouldBeSeen(times, at(1.1))).toBe(true)
})
