import type { Tx } from '@/db/in-tenant'
import {
  countCases,
  inView,
  type ListCounts,
  type ListedCase,
  type ListPlace,
  listCases,
} from '@/db/stores/case-list-statement'
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
  after: ListPlace | null
  today: CivilDate
}

/**
 * `next` is where the following page begins; null on the last. `procedure` is the version in force, null while nothing was
 * published; `names` are those of all versions, for what left the procedure since.
 */
export type CasesRead = {
  procedure: Procedure | null
  names: ProcedureNames
  counts: Omit<ListCounts, keyof ProcedureWithNames>
  rows: ListedCase[]
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
  const shows = (read: CasesRead | null) => read?.rows.map(({ id }) => id) ?? []
  const list = { ...asked, member: actor.memberId }
  return look(actor, { screen: 'cases', fields: ['name', 'story'], shows }, async (tx) => {
    if (asked.search !== '') return found(tx, list)
    const [{ procedure, names, ...counts }, some] = await Promise.all([
      countCases(tx, list),
      listCases(tx, { ...list, limit: PAGE + 1 }),
    ])
    const rows = some.slice(0, PAGE)
    const last = some.length > PAGE ? rows.at(-1) : undefined
    const next = last ? { due: asked.view === 'closed' ? last.closedOn : last.nextDue, id: last.id } : null
    return { procedure, names, counts, rows, next, foundIn: {}, isPart: false, isSought: false }
  })
}

/** What was found, the best first; the following page begins after the last case of this one. */
async function found(tx: Tx, asked: CasesAsked & { member: string }): Promise<CasesRead> {
  const [{ procedure, names, ...counts }, { ids, isPart, parts }] = await Promise.all([
    countCases(tx, asked),
    seekCases(tx, { ...asked, inView: inView(tx, asked) }),
  ])
  const from = asked.after ? ids.indexOf(asked.after.id) + 1 : 0
  const only = ids.slice(from, from + PAGE)
  const listed = only.length > 0 ? await listCases(tx, { ...asked, after: null, limit: PAGE, only }) : []
  const rows = listed.sort((a, b) => only.indexOf(a.id) - only.indexOf(b.id))
  const last = ids.length > from + PAGE ? only.at(-1) : undefined
  return {
    procedure,
    names,
    counts: { ...counts, found: ids.length },
    rows,
    next: last === undefined ? null : { due: null, id: last },
    foundIn: await whereFound(tx, rows, parts),
    isPart,
    isSought: parts.length > 0,
  }
}
