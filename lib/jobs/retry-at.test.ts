import { expect, test } from 'vitest'
import { MOST_ATTEMPTS, retryAt } from './retry-at'

const now = new Date('2026-11-23T09:00:00Z')
const waits = (chance: number) =>
  Array.from(
    { length: MOST_ATTEMPTS - 1 },
    (_, i) => (retryAt({ attempts: i + 1, since: null, now, chance })?.getTime() ?? 0) - now.getTime(),
  )

test('first after half a minute, one, two and five minutes, and then every five', () => {
  expect(waits(0).slice(0, 6)).toEqual([30_000, 60_000, 120_000, 300_000, 300_000, 300_000])
})

test('chance spreads the attempts over at most a fifth of the wait', () => {
  const [soonest, latest] = [waits(0), waits(0.9999)]
  for (const [i, wait] of soonest.entries()) expect(latest[i]).toBeLessThanOrEqual(wait * 1.2)
  expect(latest[0]).toBeGreaterThan(soonest[0] ?? 0)
})

test('it is given up after two days, not before', () => {
  const total = waits(0).reduce((sum, wait) => sum + wait, 0)
  expect(total).toBeGreaterThanOrEqual(47.9 * 3_600_000)
  expect(retryAt({ attempts: MOST_ATTEMPTS, since: null, now, chance: 0 })).toBeNull()
  const twoDaysAgo = new Date(now.getTime() - 48 * 3_600_000)
  expect(retryAt({ attempts: 50, since: twoDaysAgo, now, chance: 0 })).toBeNull()
  expect(retryAt({ attempts: 50, since: new Date(twoDaysAgo.getTime() + 1), now, chance: 0 })).not.toBeNull()
})

test('an old mail that was hardly tried gets its chance: the outage may have been ours', () => {
  const lastWeek = new Date(now.getTime() - 7 * 24 * 3_600_000)
  expect(retryAt({ attempts: 1, since: lastWeek, now, chance: 0 })).not.toBeNull()
})
