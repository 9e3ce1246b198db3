/** Chance that is the same every time for the same seed (mulberry32): a portion made twice is the same portion. */
export type Chance = {
  /** From 0 up to 1. */
  next: () => number
  /** A whole number from `low` up to and including `high`. */
  between: (low: number, high: number) => number
  /** Whether something with this share of cases happens. */
  happens: (share: number) => boolean
  one: <T>(of: readonly [T, ...T[]]) => T
  /** One of these, each as often as its weight says. */
  weighed: <T>(of: readonly [readonly [T, number], ...(readonly [T, number])[]]) => T
}

export function chanceFrom(seed: number): Chance {
  let state = (seed * 0x9e3779b9) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    between,
    happens: (share) => next() < share,
    one: (of) => of[between(0, of.length - 1)] ?? of[0],
    weighed: (of) => {
      let left = next() * of.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [value, weight] of of) {
        left -= weight
        if (left < 0) return value
      }
      return of[0][0]
    },
  }
}
