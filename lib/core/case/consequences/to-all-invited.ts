// What changes of an invitation goes to everybody who was invited, once.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { CaseHearings, ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import type { HeardHow } from '../event-parts'
import type { CaseEvent } from '../events'
import { toOneOfThem } from './by-any-road'

type Changed = {
  invited: CaseHearings['invited']
  text: string
  type: 'hearing-moved' | 'hearing-called-off'
  on: CivilDate
  at: string
  how: HeardHow
}

/** By the road there is to each. */
export function toAllInvited(
  complaint: ComplaintCase,
  { invited, type, on, at, how, ...said }: Changed,
  context: DecisionContext,
): CaseEvent[] {
  const text = context.keepText(said.text)
  return invited.flatMap(({ party, invitation = '', moved = 0 }) =>
    toOneOfThem(complaint, { party, text, letter: 'invitation' }, context, (by) => {
      return { type, party, invitation, times: moved + 1, on, at, how, text, ...by }
    }),
  )
}
