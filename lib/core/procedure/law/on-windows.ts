// The law on how long someone can complain, and on how long a case is kept.
import type { Period } from '@/lib/core/calendar/period'
import { OFFICE_WEEK } from '@/lib/core/calendar/working-calendar'
import { isKeptShorter } from '../kept-shorter'
import { Retention } from '../retention'
import { comparePeriods } from './compare-periods'
import { remark, type Said } from './remark'
import { type Checked, type RuleOf, wholePeriod } from './rule-of'

/** Until when someone can complain: said where the procedure must say it, and not shorter than the law's floor. */
export function onFilingWindow(rule: RuleOf<'filing-window'>, { draft }: Checked): Said[] {
  const { needed, atLeast, open, source } = rule
  const field = 'definition.filingWindow'
  const own = wholePeriod(draft.definition?.filingWindow)
  if (!own) return needed ? [remark('breach', field, source, { kind: 'window-unsaid' })] : []
  if (atLeast && comparePeriods(own, atLeast, OFFICE_WEEK) === 'shorter') {
    return [remark('breach', field, source, { kind: 'window-too-short', period: atLeast })]
  }
  if (open) {
    const short = comparePeriods(own, SHORTEST_BEARABLE, OFFICE_WEEK) === 'shorter'
    return [remark(short ? 'breach' : 'strain', field, source, { kind: 'window-where-none' })]
  }
  if (!atLeast) return [remark('no-number', field, source, { kind: 'window-own-choice' })]
  return [remark('fits', field, source, { kind: 'window-fits' })]
}

/** Where the law takes up every complaint, an end within a year shuts people out of what it gives them: our reading. */
const SHORTEST_BEARABLE: Period = { amount: 1, unit: 'years' }

/**
 * How long a case is kept: not shorter than a law demands, and not longer than is needed. A demand that the procedure itself
 * names holds where its sector's rules name none.
 */
export function onRetention({ atLeast, from, usual, source }: RuleOf<'retention'>, { draft }: Checked): Said[] {
  const field = 'followUp.retention'
  const parsed = Retention.safeParse(draft.followUp?.retention)
  if (!parsed.success) return []
  const { data: own } = parsed
  const least = atLeast ? { period: atLeast, from: from ?? 'closing', source } : own.minimum
  if (least && isKeptShorter(own, least)) {
    const found = { kind: 'kept-too-short', period: least.period, from: least.from } as const
    return [remark('breach', field, least.source, found)]
  }
  if (comparePeriods(own.period, usual, OFFICE_WEEK) === 'longer') {
    return [remark('strain', field, source, { kind: 'kept-too-long', period: usual })]
  }
  return [remark(atLeast ? 'fits' : 'no-number', field, source, { kind: 'kept-as-usual', period: usual })]
}
