import { countCases, type ListCounts } from '@/db/stores/case-counts-statement'
import { type ListedCase, listCases } from '@/db/stores/case-list-statement'
import type { ListPlace } from '@/db/stores/list-page'
import type { ProcedureNames, ProcedureWithNames } from '@/db/stores/procedure-names-statement'
import type { MemberActor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { CaseFilter } from '@/lib/core/insights/case-filter'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { CaseView } from './case-views'
import { look } from './look'

export type { ListedCase } from '@/db/stores/case-list-statement'

export type CasesAsked = {
  view: CaseView
  filter: CaseFilter
  search: string
  /** The page begins beyond this place. `backwards`: it ends before it; without a place it is the last one. */
  after: ListPlace | null
  backwards?: boolean
  today: CivilDate
}

/**
 * `next` is where the following page begins, `previous` where the one before it ends; null on the last and the first.
 * Counts stop just beyond COUNTED_EXACTLY. `procedure` is the version in force, null while nothing was
 * published; `names` are those of all versions, for what left the procedure since.
 */
export type CasesRead = {
  procedure: Procedure | null
  names: ProcedureNames
  counts: Omit<ListCounts, keyof ProcedureWithNames>
  rows: ListedCase[]
  previous: ListPlace | null
  next: ListPlace | null
}

const PAGE = 50

/** The list of cases: names and the beginning of each story, so who looked is written down. Null without the right to it. */
export async function readCases(actor: MemberActor, asked: CasesAsked): Promise<CasesRead | null> {
  if (!can(actor, 'read-cases')) return null
  const list = { ...asked, backwards: asked.backwards ?? false, member: actor.memberId }
  const shows = (read: CasesRead | null) => read?.rows.map(({ id }) => id) ?? []
  // What is looked for, and the few cases of somebody from outside, are found by their keys and sorted then.
  const inOrder = asked.search === '' && actor.role !== 'outsider'
  const purpose = { screen: 'cases', fields: ['name', 'story'], shows, inOrder }
  return look(actor, purpose, async (tx) => {
    const [{ procedure, names, ...counts }, found] = await Promise.all([
      countCases(tx, list),
      listCases(tx, { ...list, limit: PAGE + 1 }),
    ])
    return { procedure, names, counts, ...pageFrom(found, list) }
  })
}

/** The page, and whether there is more: beyond it by the one that was found too many, behind it because one came from there. */
function pageFrom(
  found: ListedCase[],
  { view, after, backwards }: CasesAsked,
): Pick<CasesRead, 'rows' | 'previous' | 'next'> {
  const more = found.length > PAGE
  const rows = backwards ? found.slice(-PAGE) : found.slice(0, PAGE)
  const placeOf = (row: ListedCase | undefined) =>
    row ? { due: view === 'closed' ? row.closedOn : row.nextDue, id: row.id } : null
  const [before, beyond] = backwards ? [more, after !== null] : [after !== null, more]
  return { rows, previous: before ? placeOf(rows[0]) : null, next: beyond ? placeOf(rows.at(-1)) : null }
}
