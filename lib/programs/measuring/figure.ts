import { inOrder, percentile } from './percentile'

export type Goal = { atLeast: number } | { atMost: number }

/** A share of a limit that was measured in the same run, a time, a size, or so many times another. */
type Unit = 'share' | 'ms' | 'kB' | 'MB' | 'times' | 'a second' | 'pages'

/** What was measured, in as many runs as there were; a `problem` says why there is no figure. */
export type Figure = {
  what: string
  unit: Unit
  /** One number for each run, in their order. */
  runs: number[]
  median: number
  /** What 95 of 100 keep to: of times and sizes the 95th percentile, of what should be much the 5th. */
  p95: number
  /** By which of the two it is judged: one slow answer in twenty is felt, one slow run is the machine's. */
  judgedBy: 'median' | 'p95'
  goal: Goal | null
  note?: string
  problem?: string
}

type Asked = Pick<Figure, 'what' | 'unit'> & { goal?: Goal | null; note?: string }

/** A figure with one number a run, such as a share. */
export function figureOfRuns(asked: Asked, runs: readonly number[]): Figure {
  const sorted = inOrder(runs)
  const goal = asked.goal ?? null
  const shouldBeMuch = goal === null ? asked.unit === 'share' || asked.unit === 'a second' : 'atLeast' in goal
  const p95 = percentile(sorted, shouldBeMuch ? 0.05 : 0.95)
  return { ...asked, goal, runs: [...runs], median: percentile(sorted, 0.5), p95, judgedBy: 'median' }
}

/** A figure with many numbers a run, such as how long each answer took: of all of them together, judged by the slow ones. */
export function figureOfMany(asked: Asked, runs: readonly (readonly number[])[]): Figure {
  const sorted = inOrder(runs.flat())
  return {
    ...asked,
    goal: asked.goal ?? null,
    runs: runs.map((one) => percentile(inOrder(one), 0.95)),
    median: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    judgedBy: 'p95',
  }
}

/** What could not be measured, and why. */
export function noFigure(asked: Asked, problem: string): Figure {
  return { ...asked, goal: asked.goal ?? null, runs: [], median: 0, p95: 0, judgedBy: 'median', problem }
}

/** Null: nothing was asked of it. What could not be measured was not reached. */
export function isReached({ goal, problem, judgedBy, median, p95 }: Figure): boolean | null {
  if (problem !== undefined) return false
  if (goal === null) return null
  const measured = judgedBy === 'median' ? median : p95
  return 'atLeast' in goal ? measured >= goal.atLeast : measured <= goal.atMost
}

/** Each run's part of the limit that was measured beside it. */
export function figureOfShares(
  asked: Omit<Asked, 'unit'>,
  rates: readonly number[],
  limits: readonly number[],
): Figure {
  const { median } = figureOfRuns({ what: asked.what, unit: 'a second' }, rates)
  const shares = rates.map((rate, n) => rate / (limits[n] ?? Number.NaN))
  const note = `${median >= 100 ? median.toFixed(0) : median.toFixed(1)} a second`
  return figureOfRuns({ ...asked, unit: 'share', note }, shares)
}
