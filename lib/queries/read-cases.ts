import { inAnyOrder, type Tx } from '@/db/in-tenant'
import { countCases, countWithUnread, isWhole, type ListCounts } from '@/db/stores/case-counts-statement'
import { type ListedCase, listCases } from '@/db/stores/case-list-statement'
import { countingLast } from '@/db/stores/counting'
import type { ListPlace } from '@/db/stores/list-page'
import { inView } from '@/db/stores/list-views'
import type { ProcedureNames, ProcedureWithNames } from '@/db/stores/procedure-names-statement'
import { seekCases } from '@/db/stores/search-seek-statement'
import type { MemberActor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { CaseFilter } from '@/lib/core/insights/case-filter'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { CaseView } from './case-views'
import { look } from './look'
import { type FoundIn, whereFound } from './say-where-found'

export type { ListedCase } from '@/db/stores/case-list-statement'
export type { FoundIn } from './say-where-found'

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
  /** Of a filter: how many there are with those that this member may not read; null where they read all. */
  withUnread: number | null
  rows: ListedCase[]
  previous: ListPlace | null
  next: ListPlace | null
  /** Of what was searched for: where each case was found, by its id. */
  foundIn: Record<string, FoundIn>
  /** The best of the newest that were found; there are more. */
  isPart: boolean
  /** There was something in it that one can look for. */
  isSought: boolean
}

const PAGE = 50

/** The list of cases: names and the beginning of each story, so who looked is written down. Null without the right to it. */
export async function readCases(actor: MemberActor, asked: CasesAsked): Promise<CasesRead | null> {
  if (!can(actor, 'read-cases')) return null
  const list = {
    ...asked,
    backwards: asked.backwards ?? false,
    member: actor.memberId,
    erases: can(actor, 'erase-cases'),
  }
  const shows = (read: CasesRead | null) =>
    [...(read?.rows ?? []), ...(read?.counts.toSign.first ?? [])].map(({ id }) => id)
  // The few cases of somebody from outside are found by their keys and sorted then.
  const inOrder = actor.role !== 'outsider'
  const purpose = { screen: 'cases', fields: ['name', 'story'], shows, inOrder }
  return look(actor, purpose, async (tx) => {
    if (asked.search !== '') return found(tx, list)
    const [{ procedure, names, ...counts }, some, withUnread] = await Promise.all([
      countCases(tx, list),
      listCases(tx, { ...list, limit: PAGE + 1 }),
      isWhole(list) ? null : countingLast(tx, () => countWithUnread(tx, list)),
    ])
    const page = pageFrom(some, list)
    return { procedure, names, counts, withUnread, ...page, foundIn: {}, isPart: false, isSought: false }
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

type Sought = CasesAsked & { member: string; backwards: boolean; erases: boolean }

/** What was found, the best first; a page begins and ends at a case, as those of a list do. */
async function found(tx: Tx, asked: Sought): Promise<CasesRead> {
  const [{ procedure, names, ...counts }, , { ids, isPart, parts }] = await Promise.all([
    countCases(tx, asked),
    inAnyOrder(tx),
    seekCases(tx, { ...asked, inView: inView(tx, asked), isWhole: asked.view === 'all' && isWhole(asked) }),
  ])
  const place = asked.after ? ids.indexOf(asked.after.id) : -1
  const to = asked.backwards ? (asked.after ? place : ids.length) : place + 1 + PAGE
  const from = asked.backwards ? Math.max(0, to - PAGE) : place + 1
  const only = ids.slice(from, Math.max(0, to))
  const page = { ...asked, after: null, backwards: false, limit: PAGE, only }
  const rows = only.length > 0 ? await listCases(tx, page) : []
  rows.sort((a, b) => only.indexOf(a.id) - only.indexOf(b.id))
  const placeOf = (id: string | undefined) => (id === undefined ? null : { due: null, id })
  return {
    procedure,
    names,
    counts: { ...counts, found: ids.length },
    withUnread: null,
    rows,
    previous: from > 0 ? placeOf(only[0]) : null,
    next: to < ids.length ? placeOf(only.at(-1)) : null,
    foundIn: await whereFound(tx, rows, parts),
    isPart,
    isSought: parts.length > 0,
  }
}
