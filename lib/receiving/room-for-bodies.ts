// Bodies wait in memory until they are whole. However many come at once, what waits stays within these bounds.

/** All together, and from one network address, in bytes; what one may take in one process, so that a form always fits. */
const MOST_WAITING = 256_000_000
const MOST_OF_ONE = 32_000_000
const LEAST_OF_ONE = 16_000_000

/** What one sender takes up; `take` says whether there was room. */
export type Place = { take: (bytes: number) => boolean; leave: () => void }

export type RoomForBodies = { for: (sender: string) => Place }

type Bounds = { all: number; ofOne: number }

/** What each of so many processes has room for. */
export function boundsIn(processes: number): Bounds {
  return { all: MOST_WAITING / processes, ofOne: Math.max(MOST_OF_ONE / processes, LEAST_OF_ONE) }
}

export function roomForBodies({ all, ofOne }: Bounds): RoomForBodies {
  const waiting = new Map<string, number>()
  let total = 0
  const add = (sender: string, bytes: number) => {
    total += bytes
    const now = (waiting.get(sender) ?? 0) + bytes
    if (now > 0) waiting.set(sender, now)
    else waiting.delete(sender)
  }
  return {
    for: (sender) => {
      let taken = 0
      return {
        take: (bytes) => {
          if (total + bytes > all || (waiting.get(sender) ?? 0) + bytes > ofOne) return false
          taken += bytes
          add(sender, bytes)
          return true
        },
        leave: () => {
          add(sender, -taken)
          taken = 0
        },
      }
    },
  }
}
