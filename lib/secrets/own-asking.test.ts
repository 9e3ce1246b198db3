import { afterAll, expect, test } from 'vitest'
import { settingsOf } from '@/lib/settings/env'
import { ownAsking } from './own-asking'

afterAll(() => void settingsOf({}))

test('all processes of one keeper know each other’s asking, and nobody else’s', () => {
  settingsOf({ AUTH_SECRET: 'a'.repeat(32) })
  const mark = ownAsking(100)
  expect(ownAsking(100)).toBe(mark)
  expect(ownAsking(101)).not.toBe(mark)
  settingsOf({ AUTH_SECRET: 'b'.repeat(32) })
  expect(ownAsking(100)).not.toBe(mark)
})
