// One page of a list, from whatever place in either direction, each as a stretch or two of an index: nothing before it is read.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { Tx } from '../in-tenant'
import type { Fragment } from './case-filter-statement'
import type { ListView } from './list-views'

/** Where a page of the list ended: the date it is sorted by, and the case. */
export type ListPlace = { due: CivilDate | null; id: string }

/** `after`: goes on beyond this place; null begins at the end. `backwards`: from the last one to the first. */
export type PageAsked = { view: ListView; after: ListPlace | null; backwards: boolean }

/** What is due first at the top and what has no date below it; of the closed the newest, those of an unknown day last. */
export function pageOf({ sql }: Tx, asked: PageAsked): { order: Fragment; stretches: Fragment[] } {
  const { view, after, backwards } = asked
  const closed = view === 'closed'
  const key = closed ? sql`c.closed_on` : sql`c.next_due`
  const down = closed !== backwards
  const order = sql`${key} ${down ? sql`desc` : sql`asc`} nulls ${backwards ? sql`first` : sql`last`},
    c.id ${down ? sql`desc` : sql`asc`}`
  const beyond = down ? sql`<` : sql`>`
  // Either of these is one stretch; joined by "or" they would be none, and every page read from the first case on.
  const dated = sql`and ${key} is not null`
  const undated = sql`and ${key} is null`
  if (!after) return { order, stretches: [sql``] }
  if (after.due === null) {
    const rest = sql`${undated} and c.id ${beyond} ${after.id}::uuid`
    return { order, stretches: backwards ? [rest, dated] : [rest] }
  }
  const rest = sql`and (${key}, c.id) ${beyond} (${after.due}::date, ${after.id}::uuid)`
  return { order, stretches: backwards ? [rest] : [rest, undated] }
}
