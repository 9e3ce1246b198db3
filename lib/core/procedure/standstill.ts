// Standing still: for which reasons the clock of an answer may be stopped, how long at a time, and how long altogether.
import { z } from 'zod'
import { Period } from '@/lib/core/calendar/period'
import { Choice } from './intake'
import { Source } from './term'

/**
 * What is waited for. `their-answer`: we asked the complainant something; the clock runs again when it comes. `their-wish`:
 * they asked us to wait. `another-body`: such as the police or a court. `somebody-else`: whom we need, such as a partner abroad.
 */
export const WaitsFor = z.enum([
  'their-answer',
  'their-wish',
  'mediation',
  'another-body',
  'somebody-else',
  'own-reason',
])
export type WaitsFor = z.infer<typeof WaitsFor>

/** `longest`: at a time; `inAll`: altogether, from the first day on which it stood still. Null is no such end. */
export const Suspension = z.strictObject({
  reasons: z
    .array(z.strictObject({ ...Choice.shape, waits: WaitsFor }))
    .min(1)
    .max(10),
  longest: Period.nullable(),
  inAll: Period.nullable(),
  source: Source.nullable(),
})
export type Suspension = z.infer<typeof Suspension>
