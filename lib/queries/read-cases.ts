import {
  countCases,
  type ListCounts,
  type ListedCase,
  type ListPlace,
  listCases,
} from '@/db/stores/case-list-statement'
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
}

const PAGE = 50

/** The list of cases: names and the beginning of each story, so who looked is written down. Null without the right to it. */
export async function readCases(actor: MemberActor, asked: CasesAsked): Promise<CasesRead | null> {
  if (!can(actor, 'read-cases')) return null
  const list = { ...asked, member: actor.memberId }
  const shows = (read: CasesRead | null) => read?.rows.map(({ id }) => id) ?? []
  return look(actor, { screen: 'cases', fields: ['name', 'story'], shows }, async (tx) => {
    const [{ procedure, names, ...counts }, found] = await Promise.all([
      countCases(tx, list),
      listCases(tx, { ...list, limit: PAGE + 1 }),
    ])
    const rows = found.slice(0, PAGE)
    const last = found.length > PAGE ? rows.at(-1) : undefined
    const next = last ? { due: asked.view === 'closed' ? last.closedOn : last.nextDue, id: last.id } : null
    return { procedure, names, counts, rows, next }
  })
}
