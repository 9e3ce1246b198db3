const FIRST_MS = 300
const LONGEST_MS = 30_000
const CALM_MS = 60_000

/**
 * How long to wait before something that fell over is started again: at once, then ever longer up to half a minute, and at
 * once again after a minute without a fall. There is no last time.
 */
export function restartPatience(): { nextMs: (at: number) => number } {
  let last = Number.NEGATIVE_INFINITY
  let wait = FIRST_MS
  return {
    nextMs: (at) => {
      wait = at - last > CALM_MS + wait ? FIRST_MS : Math.min(LONGEST_MS, wait * 2)
      last = at
      return wait
    },
  }
}
