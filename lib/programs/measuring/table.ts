import { type Figure, type Goal, isReached } from './figure'

const HEAD = ['what', 'median', '95 of 100', 'goal', '', 'beside']

/** One table of all figures, with what was asked of each. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [HEAD, ...figures.map(rowOf)]
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  const lineOf = (row: string[]) => row.map((cell, column) => padded(cell, widths[column] ?? 0, column)).join('  ')
  return rows.map((row) => lineOf(row).trimEnd()).join('\n')
}

function rowOf(figure: Figure): string[] {
  const { what, unit, median, p95, goal, problem, note = '' } = figure
  const verdict = { true: 'reached', false: 'NOT REACHED', null: '' }[`${isReached(figure)}`]
  if (problem !== undefined) return [what, '-', '-', goalIn(goal, unit), verdict, `no figure: ${problem}`]
  return [what, shown(median, unit), shown(p95, unit), goalIn(goal, unit), verdict, note]
}

function goalIn(goal: Goal | null, unit: Figure['unit']): string {
  if (goal === null) return ''
  return 'atLeast' in goal ? `at least ${shown(goal.atLeast, unit)}` : `at most ${shown(goal.atMost, unit)}`
}

function shown(value: number, unit: Figure['unit']): string {
  if (unit === 'share') return value.toFixed(3)
  if (unit === 'times') return `${value.toFixed(2)} times`
  return `${value >= 100 ? value.toFixed(0) : value.toFixed(1)} ${unit}`
}

/** Numbers stand at the right, words at the left. */
function padded(cell: string, width: number, column: number): string {
  return column === 1 || column === 2 ? cell.padStart(width) : cell.padEnd(width)
}
