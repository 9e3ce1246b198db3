// How long cases are kept: a choice of the organisation, unless a law gives a floor.
import type { Retention } from '../../retention'

/** Years after closing, and erased once somebody approved it. */
export function keptFor(years: number, more: Partial<Retention> = {}): Retention {
  const period = { amount: years, unit: 'years' as const }
  return { period, from: 'closing', minimum: null, erasing: 'after-approval', ...more }
}
