import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { Tx } from '../in-tenant'
import type { Fragment } from './case-filter-statement'

/** Which part of the cases: the condition of each view, besides a filter. */
export type ListView = 'mine' | 'open' | 'unassigned' | 'today' | 'late' | 'waiting' | 'answered' | 'closed' | 'all'

export type ViewAsked = { view: ListView; member: string | null; today: CivilDate }

/**
 * The condition on `cases c` of a view; empty for all of them. Each is one stretch of an index in the order of the list. `isOpen`:
 * said in other words, for an index that is known by those.
 */
export function inView({ sql }: Tx, { view, member, today }: ViewAsked, isOpen?: Fragment): Fragment {
  // Also where it follows from the phase: the indexes of what is open are known by it.
  const open = isOpen ?? sql`and c.phase <> 'closed'`
  switch (view) {
    case 'mine':
      return sql`${open} and c.handler = ${member}`
    case 'open':
      return open
    case 'unassigned':
      return sql`${open} and c.handler is null`
    case 'today':
      // From a day to that day: of one day alone the order is that of the ids, which the key of all cases has as well.
      return sql`${open} and c.next_due between ${today}::date and ${today}::date`
    case 'late':
      return sql`${open} and c.next_due < ${today}::date`
    case 'waiting':
      return sql`${open} and c.phase = 'waiting-for-complainant'`
    case 'answered':
      return sql`${open} and c.phase = 'answered'`
    case 'closed':
      return sql`and c.phase = 'closed'`
    case 'all':
      return isOpen ?? sql``
  }
}
