import { expect, test } from 'vitest'
import type { Delivery } from '@/lib/mail/outgoing-mail'
import { feelMail } from './feel-mail'

const sent: Delivery = { kind: 'sent', providerId: null }
const later = (problem: 'timeout' | 'provider-busy' | 'provider-refuses-us' | 'fault'): Delivery => ({
  kind: 'later',
  problem,
})

async function aPulse(isThere = true) {
  const signs: string[] = []
  const { promise: probed, resolve } = Promise.withResolvers<void>()
  const pulse = feelMail(
    (sign) => {
      signs.push(sign)
      resolve()
    },
    async () => isThere,
  )
  await probed
  signs.length = 0
  pulse.stop()
  return { pulse, signs }
}

test.each(['timeout', 'provider-refuses-us'] as const)('%s twice in a row is trouble, once is not', async (problem) => {
  const { pulse, signs } = await aPulse()
  pulse.onDelivery('a', later(problem))
  expect(signs).toEqual([])
  pulse.onDelivery('a', later(problem))
  expect(signs).toEqual(['mail trouble'])
})

test('one full mailbox, however often it is tried, is no trouble of the provider; two of them are', async () => {
  const { pulse, signs } = await aPulse()
  for (let n = 0; n < 20; n += 1) pulse.onDelivery('a', later('provider-busy'))
  expect(signs).toEqual([])
  pulse.onDelivery('b', later('provider-busy'))
  expect(signs).toEqual(['mail trouble'])
})

test('a mail that goes ends the trouble, and mails that go need not say so each time', async () => {
  const { pulse, signs } = await aPulse()
  for (const id of ['a', 'b']) pulse.onDelivery(id, later('timeout'))
  for (let n = 0; n < 20; n += 1) pulse.onDelivery('c', sent)
  expect(signs).toEqual(['mail trouble', 'mail sent'])
})

test('what is wrong with a mail is not wrong with the provider', async () => {
  const { pulse, signs } = await aPulse()
  for (const id of ['a', 'b', 'c']) pulse.onDelivery(id, { kind: 'never', problem: 'refused' })
  for (const id of ['a', 'b', 'c']) pulse.onDelivery(id, later('fault'))
  expect(signs).toEqual([])
})

test('a mail server that cannot be reached is told without a mail', async () => {
  const signs: string[] = []
  const pulse = feelMail(
    (sign) => signs.push(sign),
    async () => {
      throw new Error('no route')
    },
  )
  await Promise.resolve()
  await new Promise(setImmediate)
  pulse.stop()
  expect(signs).toEqual(['mail unreachable'])
})
