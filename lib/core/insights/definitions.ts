// What each figure counts, as the filter of the cases it counts: the number and the list behind it are the same question.
import { addMonths, type CivilDate } from '@/lib/core/calendar/civil-date'
import type { Judgement } from '@/lib/core/procedure/processing'
import type { AnswerStanding } from './answer-standing'
import { type CaseFilter, NONE } from './case-filter'
import type { FigurePeriod } from './figure-period'

type Stretch = Pick<FigurePeriod, 'from' | 'until'>

/** Upheld, wholly or partly (gegrond of deels gegrond). */
export const UPHELD = ['upheld', 'partly-upheld'] as const satisfies readonly Judgement[]
/** Any judgement at all. */
const JUDGED = [...UPHELD, 'not-upheld', 'no-finding'] as const satisfies readonly Judgement[]

/** Reached the organisation in this period (the day of receipt, whatever day it was entered). */
export function received({ from, until }: Stretch): CaseFilter {
  return { ...(from ? { receivedFrom: from } : {}), receivedUntil: until }
}

/** Received in this month. */
export function receivedInMonth(month: CivilDate): CaseFilter {
  return { receivedFrom: month, receivedUntil: addMonths(month, 1) }
}

/** Received in this period and standing like this with its answer. */
export function answered(period: Stretch, standings: readonly AnswerStanding[]): CaseFilter {
  return { ...received(period), answer: [...standings] }
}

/** First answered in this period, whenever it was received. */
export function answeredIn({ from, until }: Stretch, standings?: readonly AnswerStanding[]): CaseFilter {
  const days = { ...(from ? { answeredFrom: from } : {}), answeredUntil: until }
  return standings ? { ...days, answer: [...standings] } : days
}

/** Received in this period and with a point that was judged. */
export function judgedIn(period: Stretch): CaseFilter {
  return { ...received(period), judgement: [...JUDGED] }
}

/** Received in this period and about this subject, among others perhaps. */
export function bySubject(period: Stretch, subject: string | null): CaseFilter {
  return { ...received(period), subject: [subject ?? NONE] }
}

/** Received in this period and with a point that arose from one of these causes. */
export function byCause(period: Stretch, causes: readonly (string | null)[]): CaseFilter {
  return { ...received(period), cause: causes.map((cause) => cause ?? NONE) }
}

/** Received in this period and with this department now. */
export function byDepartment(period: Stretch, department: string | null): CaseFilter {
  return { ...received(period), department: [department ?? NONE] }
}

/** Of these, the ones with a point that was upheld. */
export function upheldOf(filter: CaseFilter): CaseFilter {
  return { ...filter, judgement: [...UPHELD] }
}

/**
 * The ledger of a period: open at its start, plus new, minus closed, is open at its end. What was closed on a day that
 * nobody knows is taken off as well, apart. All of them from the day of receipt and the day of closing. `startUnknown` and
 * `endUnknown`: there by then, and closed on a day that nobody knows, so that they may or may not have been open.
 */
export function ledgerOf({ from, until }: Stretch, today: CivilDate): Record<LedgerPart, CaseFilter | null> {
  return {
    start: from && { openOn: from },
    new: received({ from, until }),
    closed: { ...(from ? { closedFrom: from } : {}), closedUntil: until },
    undated: { ...received({ from, until }), state: 'closed-undated' },
    end: until > today ? { state: 'open' } : { openOn: until },
    startUnknown: from && undatedBy(from),
    endUnknown: until > today ? null : undatedBy(until),
  }
}

function undatedBy(day: CivilDate): CaseFilter {
  return { receivedUntil: day, state: 'closed-undated' }
}

export type LedgerPart = 'start' | 'new' | 'closed' | 'undated' | 'end' | 'startUnknown' | 'endUnknown'
