// What a check of one rule works with: the rule, the draft, and periods that may still be unfinished.
import { Period } from '@/lib/core/calendar/period'
import type { WorkingCalendar } from '@/lib/core/calendar/working-calendar'
import type { ProcedureDraft } from '../draft'
import type { Live } from '../readiness/live'
import type { LawRule } from './law-rules'

/** The rule of this kind. */
export type RuleOf<K extends LawRule['kind']> = Extract<LawRule, { kind: K }>

/** What a rule is held beside: the draft, the days on which the organisation says it works, and who is there, if known. */
export type Checked = { draft: ProcedureDraft; calendar: WorkingCalendar; live: Live | null }

/** The period when it is complete, else null: an unfinished one is not yet right or wrong. */
export function wholePeriod(period: unknown): Period | null {
  const parsed = Period.safeParse(period)
  return parsed.success ? parsed.data : null
}
