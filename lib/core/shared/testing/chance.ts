// Chance that comes out the same from the same seed (mulberry32), so that whatever was found can be found again.

export type Chance = {
  /** At least 0, less than 1. */
  next(): number
  /** Whether something happens that does so this often. */
  often(share: number): boolean
  /** A whole number from `least` to `most`. */
  whole(least: number, most: number): number
  /** One of these; undefined of none. */
  of<T>(list: readonly T[]): T | undefined
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    next,
    often: (share) => next() < share,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    of: (list) => list[Math.floor(next() * list.length)],
  }
}
