// Where everything of a run chart stands in its drawing, in the units of its viewBox.
import type { RunMonth } from '@/lib/core/insights/run-chart'

export type RunPoint = RunMonth & { x: number; y: number | null }

export type LaidOutRun = {
  width: number
  height: number
  /** The foot of the chart, where the months are named, and the left and right edge of the line. */
  foot: number
  left: number
  right: number
  points: RunPoint[]
  ticks: { percent: number; y: number }[]
  /** Lines between neighbouring months; dashed to or from a month that is not complete. */
  lines: { d: string; dashed: boolean }[]
  /** Which months are named below. */
  named: RunPoint[]
  /** Of which months it says below how many complaints the share is of: all, unless there is no room. */
  counted: RunPoint[]
  median: { percent: number; y: number } | null
}

type Size = { width: number; height: number }

const TOP = 14
/** Room for the months, and under them how many complaints each share is of. */
const BELOW = 60
const LEFT = 40
const RIGHT = 58
const STEP = 20
const LABEL = 62
const DIGIT = 7

/** Percents from 0 to 100, whatever the months say: two charts are then read alike. A gap where a month has too few for a share. */
export function layOutRun(months: readonly RunMonth[], median: number | null, { width, height }: Size): LaidOutRun {
  const foot = height - BELOW
  const right = width - RIGHT
  const y = (percent: number) => round(TOP + ((100 - percent) / 100) * (foot - TOP))
  const apart = months.length > 1 ? (right - LEFT) / (months.length - 1) : 0
  const points = months.map((month, i) => {
    return { ...month, x: round(LEFT + i * apart), y: month.percent === null ? null : y(month.percent) }
  })
  const ticks = range(0, 100, STEP).map((percent) => ({ percent, y: y(percent) }))
  const fromTheEnd = (room: number) => {
    const every = Math.max(1, Math.ceil(room / Math.max(1, apart)))
    return points.filter((_, i) => (points.length - 1 - i) % every === 0)
  }
  const digits = Math.max(1, ...months.map(({ decided }) => String(decided).length))
  return {
    width,
    height,
    foot,
    left: LEFT,
    right,
    points,
    ticks,
    lines: linesBetween(points),
    named: fromTheEnd(LABEL),
    counted: fromTheEnd((digits + 1) * DIGIT),
    median: median === null ? null : { percent: median, y: y(median) },
  }
}

function linesBetween(points: readonly RunPoint[]): LaidOutRun['lines'] {
  return points.flatMap((to, i) => {
    const from = points[i - 1]
    if (!from || from.y === null || to.y === null) return []
    return [{ d: `M${from.x} ${from.y}L${to.x} ${to.y}`, dashed: !from.complete || !to.complete }]
  })
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
