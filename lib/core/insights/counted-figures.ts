// The figures of a period as they were counted. What each of them counts stands in definitions.ts.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { AnswerStanding } from './answer-standing'
import type { LedgerPart } from './definitions'

export type Standings = Partial<Record<AnswerStanding, number>>

/** Cases under one subject, cause or department; null for those without one. Points are counted apart from cases. */
export type CountedGroup = {
  id: string | null
  cases: number
  /** Points with a judgement, and how many of these were upheld, wholly or partly. */
  judged: number
  upheld: number
  /** Cases with at least one such upheld point. */
  upheldCases: number
}

export type CountedMonth = { month: CivilDate; standings: Standings }

export type CountedFigures = {
  ledger: Record<LedgerPart, number>
  standings: Standings
  /** Days from receipt to the first answer, of those answered on a day we know: the middle one, and nine out of ten. */
  days: { median: number | null; p90: number | null }
  points: { judged: number; upheld: number; upheldCases: number; judgedCases: number }
  /** First answers given in the period, whenever the complaint was received, and how many of these were in time. */
  given: { answers: number; inTime: number }
  months: CountedMonth[]
  subjects: CountedGroup[]
  causes: CountedGroup[]
  departments: CountedGroup[]
  /** How many cases have this cause as the most frequent of theirs; that none was found counts last. */
  firstCause: { cause: string; cases: number }[]
}

/** How many in these classes together. */
export function sumOf(standings: Standings, classes: readonly AnswerStanding[]): number {
  return classes.reduce((sum, standing) => sum + (standings[standing] ?? 0), 0)
}

/** The value that at least this share (0 to 1) of the values does not exceed; null of none (nearest rank). */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null
}
