import { describe, expect, test } from 'vitest'
import { isSenderMark, openReceipt, receiptFor, senderMark } from './receipt'

const TOKEN = 'q'.repeat(43)
const NOW = new Date('2026-03-02T09:00:00Z')
const moment = (now: Date) => ({ now, newId: () => 'unused', secret: (bytes: number) => '0b'.repeat(bytes) })
const HOME = '198.51.100.24'
const tokenAt = (receipt: string, now: Date) => openReceipt(receipt, { now, network: HOME })?.token ?? null
const hours = (n: number) => new Date(NOW.getTime() + n * 3_600_000)

describe('the receipt of a complaint', () => {
  test('does not hold its status link in any readable way, and fits in an address', () => {
    const receipt = receiptFor(TOKEN, HOME, moment(NOW))
    expect(receipt).toMatch(/^[A-Za-z0-9_-]{60,200}$/)
    expect(receipt).not.toContain('qqqq')
    expect(Buffer.from(receipt, 'base64url').toString('latin1')).not.toContain('qqqq')
  })

  test('opens for twenty-four hours and then no more', () => {
    const receipt = receiptFor(TOKEN, HOME, moment(NOW))
    expect(tokenAt(receipt, NOW)).toBe(TOKEN)
    expect(tokenAt(receipt, hours(23.9))).toBe(TOKEN)
    expect(tokenAt(receipt, hours(24.1))).toBeNull()
    expect(tokenAt(receipt, hours(-1))).toBeNull()
  })

  test('altered by one character, or made by nobody, it opens nothing', () => {
    const receipt = receiptFor(TOKEN, HOME, moment(NOW))
    for (let at = 0; at < receipt.length - 1; at += 5) {
      const character = receipt[at] === 'A' ? 'B' : 'A'
      expect(tokenAt(receipt.slice(0, at) + character + receipt.slice(at + 1), NOW)).toBeNull()
    }
    for (const none of ['', 'x', TOKEN, 'A'.repeat(118), 'a'.repeat(5000), '%00', 'constructor']) {
      expect(tokenAt(none, NOW)).toBeNull()
    }
  })

  test('is nearby for a quarter of an hour on the network it was sent from, and nowhere else', () => {
    const nearby = (from: string, network: string, minutes: number) =>
      openReceipt(receiptFor(TOKEN, from, moment(NOW)), { now: hours(minutes / 60), network })?.nearby
    for (const network of [HOME, '2001:db8:0:1::/64']) {
      expect(nearby(network, network, 14)).toBe(true)
      expect(nearby(network, network, 16)).toBe(false)
    }
    expect(nearby(HOME, '198.51.100.25', 0)).toBe(false)
    expect(nearby('2001:db8:0:1::/64', '2001:db8:0:2::/64', 0)).toBe(false)
    expect(nearby('unknown', 'unknown', 0)).toBe(false)
  })

  test('the mark of the browser that sent it is for one use and one complaint', () => {
    const mark = senderMark('sent', TOKEN)
    expect(isSenderMark('sent', { mark, token: TOKEN })).toBe(true)
    expect(isSenderMark('copy', { mark, token: TOKEN })).toBe(false)
    expect(isSenderMark('sent', { mark, token: 'p'.repeat(43) })).toBe(false)
    for (const none of [null, '', TOKEN, `${mark}x`])
      expect(isSenderMark('sent', { mark: none, token: TOKEN })).toBe(false)
  })
})
