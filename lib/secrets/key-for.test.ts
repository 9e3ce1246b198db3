import { expect, test } from 'vitest'
import { settingsOf } from '@/lib/settings/env'
import { statusToken } from './status-link'

const SECRET = 'a secret for tests only, of no use elsewhere'

test('a status link that was once mailed is the same in every release, and another under another secret', () => {
  settingsOf({ AUTH_SECRET: SECRET })
  const link = () => statusToken('tenant', 'party', 1)
  const mailed = link()
  expect(mailed).toBe('b_HU8S1aXuYU_ZuUtjwMPtrJ4PQshDzFLpheiVs31dw')
  settingsOf({ AUTH_SECRET: SECRET.replace('tests', 'others') })
  expect(link()).not.toBe(mailed)
  settingsOf({ AUTH_SECRET: SECRET })
  expect(link()).toBe(mailed)
})
