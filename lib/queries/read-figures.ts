import { countFigures } from '@/db/stores/figures-statement'
import { type ProcedureNames, procedureWithNames } from '@/db/stores/procedure-names-statement'
import type { MemberActor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { CountedFigures } from '@/lib/core/insights/counted-figures'
import { type FigurePeriod, type MonthsToDraw, monthsToDraw } from '@/lib/core/insights/figure-period'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { look } from './look'

export type { ProcedureNames } from '@/db/stores/procedure-names-statement'

export type FiguresRead = {
  figures: CountedFigures
  months: MonthsToDraw
  names: ProcedureNames
  procedure: Procedure | null
}

/** The figures of a period, of the cases this member may see; null for who may not read figures. */
export async function readFigures(
  actor: MemberActor,
  { period, today }: { period: FigurePeriod; today: CivilDate },
): Promise<FiguresRead | null> {
  if (!can(actor, 'read-figures')) return null
  const months = monthsToDraw(period, today)
  return look(actor, { screen: 'insights', inOrder: true }, async (tx) => {
    const [figures, known] = await Promise.all([countFigures(tx, { period, months, today }), procedureWithNames(tx)])
    return { figures, months, ...known }
  })
}
