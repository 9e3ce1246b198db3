// How long a sign-in lasts: at most a day, and not longer than a working day without being used.

const IDLE_HOURS = 8
export const ABSOLUTE_HOURS = 24

/** Being seen is written down at most this often, so that reading a page is not a write. */
const SEEN_EVERY_MINUTES = 5

const HOUR = 3_600_000

type Times = { createdAt: Date; lastSeenAt: Date }

/** The moment at which this session ends if nothing more happens. */
export function endOf({ createdAt, lastSeenAt }: Times): Date {
  return new Date(Math.min(createdAt.getTime() + ABSOLUTE_HOURS * HOUR, lastSeenAt.getTime() + IDLE_HOURS * HOUR))
}

export function isAlive(times: Times, now: Date): boolean {
  return now.getTime() < endOf(times).getTime()
}

export function shouldBeSeen({ lastSeenAt }: Times, now: Date): boolean {
  return now.getTime() - lastSeenAt.getTime() >= SEEN_EVERY_MINUTES * 60_000
}
