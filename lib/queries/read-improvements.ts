import {
  type ImprovementView,
  improvementView,
  improvementViews,
  type LinkableCase,
  type ListedImprovement,
  linkableCases,
} from '@/db/stores/improvement-views-statement'
import { type ProcedureNames, procedureWithNames } from '@/db/stores/procedure-names-statement'
import { staffingOf } from '@/db/stores/staffing-statement'
import type { MemberActor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { CaseFilter } from '@/lib/core/insights/case-filter'
import { MOST_AT_ONCE } from '@/lib/core/insights/improvement'
import type { PublicLang } from '@/lib/core/shared/language'
import { look } from './look'

export type { ListedImprovement } from '@/db/stores/improvement-views-statement'

type ImprovementsRead = { improvements: ListedImprovement[]; names: ProcedureNames }

/** All improvements; null for who may not read figures. */
export async function readImprovements(actor: MemberActor): Promise<ImprovementsRead | null> {
  if (!can(actor, 'read-figures')) return null
  return look(actor, { screen: 'improvements', counting: true }, async (tx) => {
    const [{ names }, improvements] = await Promise.all([procedureWithNames(tx), improvementViews(tx)])
    return { improvements, names }
  })
}

export type ImprovementRead = { improvement: ImprovementView; names: ProcedureNames; languages: PublicLang[] }

/** One improvement; null when there is none, or not for this member. */
export async function readImprovement(actor: MemberActor, id: string): Promise<ImprovementRead | null> {
  if (!can(actor, 'read-figures')) return null
  return look(actor, { screen: 'improvement', counting: true }, async (tx) => {
    const [{ names, procedure }, improvement] = await Promise.all([procedureWithNames(tx), improvementView(tx, id)])
    return improvement && { improvement, names, languages: procedure?.languages ?? ['nl'] }
  })
}

export type CasesToLink = {
  cases: LinkableCase[]
  total: number
  names: ProcedureNames
  members: { id: string; name: string }[]
}

/** What a form to start an improvement, or to link more cases, chooses from: the newest two hundred of these cases, and `also`. */
export async function readCasesToLink(
  actor: MemberActor,
  { filter, today, also = null }: { filter: CaseFilter; today: CivilDate; also?: string | null },
): Promise<CasesToLink | null> {
  if (!can(actor, 'manage-improvements')) return null
  return look(actor, { screen: 'new-improvement', fields: ['reference'], shows: casesIn }, async (tx) => {
    const [linkable, { names }, { members }] = await Promise.all([
      linkableCases(tx, filter, { today, limit: MOST_AT_ONCE, also }),
      procedureWithNames(tx),
      staffingOf(tx),
    ])
    return { ...linkable, names, members: members.map(({ id, name }) => ({ id, name })) }
  })
}

/** Cases of its cause that a planned improvement does not name yet; null when there is none to link to. */
export async function readMoreToLink(
  actor: MemberActor,
  id: string,
  today: CivilDate,
): Promise<(CasesToLink & { title: string }) | null> {
  if (!can(actor, 'manage-improvements')) return null
  return look(actor, { screen: 'link-improvement', fields: ['reference'], shows: casesIn }, async (tx) => {
    // How many cases it has is not shown here, so none is counted that its reader may not read.
    const improvement = await improvementView(tx, id)
    if (improvement?.state !== 'planned') return null
    const asked = { today, limit: MOST_AT_ONCE, notIn: id }
    const [linkable, { names }] = await Promise.all([
      linkableCases(tx, { cause: [improvement.cause] }, asked),
      procedureWithNames(tx),
    ])
    return { ...linkable, names, members: [], title: improvement.title }
  })
}

function casesIn(read: CasesToLink | null): string[] {
  return read?.cases.map(({ id }) => id) ?? []
}
