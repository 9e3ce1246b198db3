// The law on how long someone can complain, and on how long a case is kept.
import { OFFICE_WEEK } from '@/lib/core/calendar/working-calendar'
import { comparePeriods } from './compare-periods'
import { remark, type Said } from './remark'
import { type Checked, type RuleOf, wholePeriod } from './rule-of'

/** Until when someone can complain: said where the procedure must say it, and not shorter than the law's floor. */
export function onFilingWindow({ needed, atLeast, source }: RuleOf<'filing-window'>, { draft }: Checked): Said[] {
  const field = 'definition.filingWindow'
  const own = wholePeriod(draft.definition?.filingWindow)
  if (!own) return needed ? [remark('breach', field, source, { kind: 'window-unsaid' })] : []
  if (atLeast && comparePeriods(own, atLeast, OFFICE_WEEK) === 'shorter') {
    return [remark('breach', field, source, { kind: 'window-too-short', period: atLeast })]
  }
  return [remark('fits', field, source, { kind: 'window-fits' })]
}

/** How long a case is kept: not shorter than a law demands, and not longer than is needed. */
export function onRetention({ atLeast, usual, source }: RuleOf<'retention'>, { draft }: Checked): Said[] {
  const field = 'followUp.retention'
  const own = wholePeriod(draft.followUp?.retention)
  if (!own) return []
  if (atLeast && comparePeriods(own, atLeast, OFFICE_WEEK) === 'shorter') {
    return [remark('breach', field, source, { kind: 'kept-too-short', period: atLeast })]
  }
  if (comparePeriods(own, usual, OFFICE_WEEK) === 'longer') {
    return [remark('strain', field, source, { kind: 'kept-too-long', period: usual })]
  }
  return [remark('fits', field, source, { kind: 'kept-as-usual', period: usual })]
}
