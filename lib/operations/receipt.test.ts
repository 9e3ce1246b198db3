import { describe, expect, test } from 'vitest'
import { openReceipt, receiptFor } from './receipt'

process.env.AUTH_SECRET ??= 'a secret for tests that is long enough to be taken'

const TOKEN = 'q'.repeat(43)
const NOW = new Date('2026-03-02T09:00:00Z')
const moment = (now: Date) => ({ now, newId: () => 'unused', secret: (bytes: number) => '0b'.repeat(bytes) })
const hours = (n: number) => new Date(NOW.getTime() + n * 3_600_000)

describe('the receipt of a complaint', () => {
  test('does not hold its status link in any readable way, and fits in an address', () => {
    const receipt = receiptFor(TOKEN, moment(NOW))
    expect(receipt).toMatch(/^[A-Za-z0-9_-]{60,200}$/)
    expect(receipt).not.toContain('qqqq')
    expect(Buffer.from(receipt, 'base64url').toString('latin1')).not.toContain('qqqq')
  })

  test('opens for twenty-four hours and then no more', () => {
    const receipt = receiptFor(TOKEN, moment(NOW))
    expect(openReceipt(receipt, NOW)).toBe(TOKEN)
    expect(openReceipt(receipt, hours(23.9))).toBe(TOKEN)
    expect(openReceipt(receipt, hours(24.1))).toBeNull()
    expect(openReceipt(receipt, hours(-1))).toBeNull()
  })

  test('altered by one sign, or made by nobody, it opens nothing', () => {
    const receipt = receiptFor(TOKEN, moment(NOW))
    for (let at = 0; at < receipt.length - 1; at += 5) {
      const sign = receipt[at] === 'A' ? 'B' : 'A'
      expect(openReceipt(receipt.slice(0, at) + sign + receipt.slice(at + 1), NOW)).toBeNull()
    }
    for (const none of ['', 'x', TOKEN, 'A'.repeat(118), 'a'.repeat(5000), '%00', 'constructor']) {
      expect(openReceipt(none, NOW)).toBeNull()
    }
  })
})
