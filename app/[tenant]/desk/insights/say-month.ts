import { monthName } from '@/lib/core/calendar/format-date'
import type { RunMonth } from '@/lib/core/insights/run-chart'
import type { View } from './view'

/** "november 2026". */
export function sayMonth(
  { month }: Pick<RunMonth, 'month'>,
  lang: View['lang'],
  length: 'long' | 'short' = 'long',
): string {
  return `${monthName(Number(month.slice(5, 7)), lang, length)} ${month.slice(0, 4)}`
}
