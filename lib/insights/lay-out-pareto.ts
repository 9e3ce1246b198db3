// Where everything of a Pareto stands in its drawing: bars from nought, and the share of cases touched on the same scale.
import type { Pareto } from './pareto'
import { percentOf } from './say-number'

export type ParetoColumn = {
  cause: string
  cases: number
  together: number
  percent: number | null
  speaks: boolean
  x: number
  width: number
  top: number
  /** The middle of the column, and the height of the share up to and including this one. */
  middle: number
  share: number
}

export type LaidOutPareto = { width: number; height: number; foot: number; columns: ParetoColumn[]; line: string }

const MOST_COLUMNS = 8
const TOP = 26
const BELOW = 62
const GAP = 0.86

/** The first eight causes. The scale is that of the cases: the line ends where all of them are. */
export function layOutPareto(
  { bars, withCause, vital }: Pareto,
  { width, height }: { width: number; height: number },
): LaidOutPareto {
  const shown = bars.slice(0, MOST_COLUMNS)
  const foot = height - BELOW
  const up = (cases: number) => round(foot - (cases / Math.max(1, withCause)) * (foot - TOP))
  const wide = width / Math.max(shown.length, 4)
  const columns = shown.map((bar, i) => ({
    ...bar,
    percent: percentOf(bar.together, withCause),
    speaks: i < vital,
    x: round(i * wide + (wide * (1 - GAP)) / 2),
    width: round(wide * GAP),
    top: up(bar.cases),
    middle: round(i * wide + wide / 2),
    share: up(bar.together),
  }))
  const line = columns.map(({ middle, share }, i) => `${i === 0 ? 'M' : 'L'}${middle} ${share}`).join('')
  return { width, height, foot, columns, line }
}

/** A name broken over at most three lines of about so many signs; what does not fit ends in an ellipsis. */
export function broken(name: string, signs: number): string[] {
  const lines: string[] = []
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= signs) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  const cut = lines.slice(0, 3).map((line) => (line.length > signs + 2 ? `${line.slice(0, signs)}…` : line))
  const end = cut[2]
  return lines.length > 3 && end !== undefined ? [...cut.slice(0, 2), `${end.replace(/…$/, '')}…`] : cut
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
