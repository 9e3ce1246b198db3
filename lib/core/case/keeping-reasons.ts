// Why a case is kept beyond its time, and why it is erased: two closed lists.
import { z } from 'zod'

/** external-procedure: it runs with an external body. court: before a judge. asked: whoever it is about asked to keep it. */
export const HoldBecause = z.enum(['external-procedure', 'court', 'asked'])
export type HoldBecause = z.infer<typeof HoldBecause>

/** time-over: its time is over. person-asked: whoever complained asked for it (GDPR 17). */
export const EraseBecause = z.enum(['time-over', 'person-asked'])
export type EraseBecause = z.infer<typeof EraseBecause>
