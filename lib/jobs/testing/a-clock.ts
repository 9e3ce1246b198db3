import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { Moment } from '@/lib/core/shared/moment'

/** A clock that stands still until it is put forward. */
export function aClock(start: string) {
  let now = new Date(start)
  return {
    now: () => now,
    moment: (): Moment => ({ ...atThisMoment(), now }),
    forward: (ms: number) => {
      now = new Date(now.getTime() + ms)
    },
  }
}
export type Clock = ReturnType<typeof aClock>

export const MINUTE_MS = 60_000
