import { type CaseFilter, type CaseState, isOfOpen, NONE } from '@/lib/core/insights/case-filter'
import { Phase } from '@/lib/core/procedure/processing'
import type { Tx } from '../in-tenant'
import type { Fragment } from './case-filter-statement'
import { inView, type ListView, type ViewAsked } from './list-views'

/**
 * The part of a filter by whose index a list is read: a row for each value, the condition that ties `cases c` to it, what the view
 * asks besides, and what is left of the filter.
 */
export type Lead = { values: Fragment; is: Fragment; view: Fragment; others: CaseFilter }

type Asked = ViewAsked & { filter: CaseFilter }

/** Nobody holds it, in the index of those who do. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

/** The first of these that was asked for; of few values first. */
export function leadOf(tx: Tx, asked: Asked): Lead | null {
  const { sql } = tx
  const { handler, department, outcome, channel, ...rest } = asked.filter
  const words = (values: readonly string[]) => sql`unnest(${[...values]}::text[]) lead (value)`
  if (handler) {
    const ids = handler.map((id) => (id === NONE ? NOBODY : id))
    const others = { ...rest, department, outcome, channel }
    // As the index says it, to the letter.
    const is = sql`case when c.handler is null then '00000000-0000-0000-0000-000000000000' else c.handler end = lead.value`
    return apart(tx, asked, { values: sql`unnest(${ids}::uuid[]) lead (value)`, is, others })
  }
  if (department) {
    const is = sql`case when c.department is null then '-' else c.department end = lead.value`
    return apart(tx, asked, { values: words(department), is, others: { ...rest, outcome, channel } })
  }
  if (outcome)
    return apart(tx, asked, { values: words(outcome), is: sql`c.outcome = lead.value`, others: { ...rest, channel } })
  if (channel) return apart(tx, asked, { values: words(channel), is: sql`c.channel = lead.value`, others: rest })
  const phases = phasesOf(asked)
  return phases && { values: words(phases), is: sql`c.phase = lead.value`, view: inView(tx, asked), others: rest }
}

/** Open and closed cases stand apart in these indexes, and those of the closed have an order of their own. */
function apart(tx: Tx, asked: Asked, lead: Omit<Lead, 'view'>): Lead {
  const { sql } = tx
  if (asked.view === 'closed') return { ...lead, view: inView(tx, asked) }
  // Rows, not constants: said of a constant, it would be turned into a condition that the index does not know.
  const piles = asked.view === 'all' && !isOfOpen(asked.filter) ? sql`array[false, true]` : sql`array[false]`
  return {
    ...lead,
    values: sql`${lead.values} cross join unnest(${piles}) pile (closed)`,
    view: inView(tx, asked, sql`and (c.phase = 'closed') = pile.closed`),
  }
}

/** Those that a case of this view and filter can have; null where that leaves all that the view has. */
function phasesOf({ view, filter: { phase, state } }: Asked): Phase[] | null {
  const here = Phase.options.filter((one) => view === 'all' || (view === 'closed') === (one === 'closed'))
  const asked = here.filter(
    (one) => (!phase || phase.includes(one)) && (!state || (state === 'open') !== (one === 'closed')),
  )
  return asked.length === here.length || isOneStretch(view, phase, state) ? null : asked
}

/** The open among all, and those closed on an unknown day, have an index of their own. */
function isOneStretch(view: ListView, phase: CaseFilter['phase'], state: CaseState | undefined): boolean {
  return view === 'all' && !phase && (state === 'open' || state === 'closed-undated')
}
