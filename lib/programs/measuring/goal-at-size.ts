import type { Goal } from './figure'
import { keptP95 } from './kept-figures'

const SMALL = 10_000
const LARGE = 100_000
const TIMES = 1.3

/** In ms up to 100,000 cases; beyond, so many times what it was at 10,000 in the newest run that was kept. */
export function goalAtSize(
  what: string,
  size: number,
  atMost: number,
  kept = keptP95,
): { goal: Goal | null; note?: string } {
  if (size <= LARGE) return { goal: { atMost } }
  const small = kept(SMALL, what)
  if (small === null) return { goal: null, note: `nothing to judge it by: no run with --size ${SMALL} was kept` }
  return { goal: { atMost: small * TIMES }, note: `${TIMES} times what it took at ${SMALL}` }
}
