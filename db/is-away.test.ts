import { expect, test } from 'vitest'
import { isAway, isRefusal } from './is-away'

const fault = (code: string) => Object.assign(new Error('no words'), { code })

test.each([
  'ECONNREFUSED',
  'ENOTFOUND',
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  '57P01',
  '57P03',
  '53300',
  '53100',
  '08006',
])('a database that says %s is away: that passes', (code) => {
  expect(isAway(fault(code))).toBe(true)
  expect(isRefusal(fault(code))).toBe(false)
})

test.each(['28P01', '28000', '3D000'])(
  'a database that says %s refuses our settings: waiting does not help',
  (code) => {
    expect(isRefusal(fault(code))).toBe(true)
    expect(isAway(fault(code))).toBe(false)
  },
)

test.each(['23505', '42P01', '22P02'])('%s is a fault of ours, and neither of the two', (code) => {
  expect([isAway(fault(code)), isRefusal(fault(code))]).toEqual([false, false])
})
