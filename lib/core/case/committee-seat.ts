// A seat in the committee for one case, and why somebody leaves it.
import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Id } from '@/lib/core/shared/id'

/** As what: the secretary writes and has no vote. */
export const Seat = z.strictObject({ member: Id, as: z.enum(['chair', 'member', 'secretary']) })
export type Seat = z.infer<typeof Seat>

export const CaseCommittee = z.strictObject({ seats: z.array(Seat), since: CivilDate })

/** Said by whoever leaves, or by who lets them go. `gone`: they fill their function no longer. */
export const LeavesBecause = z.enum(['no-time', 'not-apart', 'not-able', 'gone'], 'not-a-choice')
export type LeavesBecause = z.infer<typeof LeavesBecause>
