// A period is what a procedure promises in: so many days, working days, weeks, months or years.
import { z } from 'zod'

/** Larger than any term, window or retention in the trade, small enough to count out day by day. */
const LARGEST_AMOUNT = 999

/** `working-days`: days on which the organisation works. `statutory-working-days`: working days of the law, wherever it is closed. */
export const PeriodUnit = z.enum(['days', 'working-days', 'statutory-working-days', 'weeks', 'months', 'years'])
export type PeriodUnit = z.infer<typeof PeriodUnit>

/** `{ amount: 6, unit: 'weeks' }`. Nought is allowed: the same day. */
export const Period = z.strictObject({ amount: z.int().min(0).max(LARGEST_AMOUNT), unit: PeriodUnit })
export type Period = z.infer<typeof Period>
