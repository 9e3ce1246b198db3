import { describe, expect, test } from 'vitest'
import type { Delivery } from '@/lib/mail/outgoing-mail'
import { KEY_LIVES_MS, MOST_COPIES, mayOffer, nextAttempt, type Standing } from './next-attempt'

const now = new Date('2026-11-23T09:00:00Z')
const fresh: Standing = { attempts: 1, since: now, unsureSince: null, unsureTimes: 0 }
const unsure = { kind: 'later', problem: 'network', unsure: true } as const
const ago = (ms: number) => new Date(now.getTime() - ms)

type Later = Extract<Delivery, { kind: 'later' }>

/** Every moment at which a mail is offered, when each attempt ends like this. */
function offeredAt(delivery: Later, via: 'resend' | 'smtp', most = 2000): { times: Date[]; end: string } {
  let standing = fresh
  const times = [now]
  for (let n = 1; n < most; n += 1) {
    const at = times.at(-1) ?? now
    const next = nextAttempt(delivery, { ...standing, attempts: n }, { now: at, chance: 0.5, via })
    if (next.kind !== 'again') return { times, end: next.kind }
    const counted = delivery.unsure
      ? { unsureSince: standing.unsureSince ?? at, unsureTimes: standing.unsureTimes + 1 }
      : {}
    standing = { ...standing, ...counted }
    times.push(next.at)
  }
  return { times, end: 'still trying' }
}

describe('a mail that may have arrived', () => {
  test('is offered to a mail server three times at most, the last an hour later, and then a person is asked', () => {
    const { times, end } = offeredAt(unsure, 'smtp')
    expect(times).toHaveLength(MOST_COPIES)
    expect((times[2]?.getTime() ?? 0) - (times[1]?.getTime() ?? 0)).toBeGreaterThanOrEqual(3_600_000)
    expect(end).toBe('ask')
  })
  test('is offered to Resend no longer than it knows the mail, and then a person is asked', () => {
    const { times, end } = offeredAt(unsure, 'resend')
    const last = times.at(-1) ?? now
    expect(last.getTime() - now.getTime()).toBeLessThan(KEY_LIVES_MS)
    expect(last.getTime() - now.getTime()).toBeGreaterThan(KEY_LIVES_MS - 3_600_000)
    expect(end).toBe('ask')
  })
  test('stays such when later attempts end with an answer', () => {
    const standing = { ...fresh, unsureSince: ago(KEY_LIVES_MS), unsureTimes: 1 }
    const busy = { kind: 'later', problem: 'provider-busy' } as const
    expect(nextAttempt(busy, standing, { now, chance: 0, via: 'resend' })).toEqual({ kind: 'ask' })
    expect(mayOffer(standing, 'resend', now)).toBe(false)
    expect(mayOffer(standing, 'mailbox', now)).toBe(true)
  })
})

test('a mail that certainly did not arrive is given up after two days', () => {
  const { end } = offeredAt({ kind: 'later', problem: 'provider-busy' }, 'smtp')
  expect(end).toBe('given-up')
})

test.each(['provider-refuses-us', 'no-connection'] as const)(
  'while nothing leaves (%s), no mail is given up',
  (problem) => {
    const { times, end } = offeredAt({ kind: 'later', problem }, 'smtp', 900)
    expect(end).toBe('still trying')
    const [before, last] = times.slice(-2)
    expect((last?.getTime() ?? 0) - (before?.getTime() ?? 0)).toBeGreaterThanOrEqual(30 * 60_000)
  },
)
