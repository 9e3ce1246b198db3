// What stands in a button's try where nothing was typed or chosen yet.
import type { ComplaintCase } from './complaint-case'
import type { Outcome } from './event-parts'
import { leftOpen, toDecide } from './left-open'
import type { LeftOpenDecision } from './left-open-decision'

export const SOME_TEXT = '…'
export const NOBODY = '00000000-0000-7000-8000-000000000000'

/** Somebody of the case to try it on. */
export function somebody({ parties }: Pick<ComplaintCase, 'parties'>): string {
  return parties[0]?.id ?? NOBODY
}

/** Everything that is open where the case ends like this, dropped. */
export function dropAll(complaint: ComplaintCase, outcome: Outcome): LeftOpenDecision[] {
  return toDecide(leftOpen(complaint, outcome)).map(({ id }) => {
    return { thing: id, becomes: 'dropped', on: null, owner: null, reason: SOME_TEXT }
  })
}
