// Which few causes are behind most of the complaints: sorted, and with how many cases the first so many touch together.
import type { CountedFigures } from './counted-figures'
import { percentOf } from './say-number'

type ParetoBar = {
  cause: string
  cases: number
  /** Cases with this cause or one before it; each case once, so that it is a list as well. */
  together: number
}

export type Pareto = {
  bars: ParetoBar[]
  /** Cases with a cause at all, those in which one was looked for and none found, and those of which none was written down. */
  withCause: number
  noneFound: number
  without: number
  /** All cases, each once: some have a point with a cause and another in which none was found. */
  all: number
  /** How many of the first bars speak: the fewest that are behind two thirds, but never more than three. */
  vital: number
}

/** The choice that says that there is none: an outcome of looking, not a cause (in every preset). */
export const NONE_FOUND = 'none-found'

const MOST_VITAL = 3
const MOST_OF_IT = 66

/** The causes of a period from the most frequent to the least; a case with several counts under each of them. */
export function paretoOf({ causes, firstCause }: Pick<CountedFigures, 'causes' | 'firstCause'>): Pareto {
  let together = 0
  const bars = causes.flatMap(({ id, cases }) => {
    if (id === null || id === NONE_FOUND) return []
    together += firstCause.find(({ cause }) => cause === id)?.cases ?? 0
    return [{ cause: id, cases, together }]
  })
  const casesOf = (wanted: string | null) => causes.find(({ id }) => id === wanted)?.cases ?? 0
  const without = casesOf(null)
  const enough = bars.findIndex((bar) => (percentOf(bar.together, together) ?? 0) >= MOST_OF_IT) + 1
  const vital = Math.min(enough === 0 ? MOST_VITAL : enough, MOST_VITAL, bars.length)
  const onlyNoneFound = firstCause.find(({ cause }) => cause === NONE_FOUND)?.cases ?? 0
  const all = together + onlyNoneFound + without
  return { bars, withCause: together, noneFound: casesOf(NONE_FOUND), without, all, vital }
}
