// How far a case may be for something to be done to it.
import type { ComplaintCase } from './complaint-case'
import type { Refusal } from './refusals'

/** until-answered: while it is open and the answer was not sent. once-closed: only when it is closed. */
export type When = 'until-answered' | 'while-open' | 'once-closed' | 'always'

/** Why a case that is this far does not allow it any more, or not yet; null when it does. */
export function whyNotNow(
  when: When,
  { phase, answeredOn }: Pick<ComplaintCase, 'phase' | 'answeredOn'>,
): Refusal | null {
  const isClosed = phase === 'closed'
  switch (when) {
    case 'always':
      return null
    case 'once-closed':
      return isClosed ? null : { kind: 'case-not-closed' }
    case 'while-open':
      return isClosed ? { kind: 'case-closed' } : null
    case 'until-answered':
      if (isClosed) return { kind: 'case-closed' }
      return answeredOn ? { kind: 'already-answered' } : null
  }
}
