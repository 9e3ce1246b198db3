import { countFigures } from '@/db/stores/figures-statement'
import { type ProcedureNames, procedureWithNames } from '@/db/stores/procedure-names-statement'
import { dutiesDone, type StoredProof } from '@/db/stores/yearly-duties'
import type { MemberActor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import { AMSTERDAM, type CivilDate, civilDateIn } from '@/lib/core/calendar/civil-date'
import type { CountedFigures } from '@/lib/core/insights/counted-figures'
import { type FigurePeriod, type MonthsToDraw, monthsToDraw } from '@/lib/core/insights/figure-period'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { look } from './look'

export type DutyProof = StoredProof
export type { ProcedureNames } from '@/db/stores/procedure-names-statement'

export type FiguresRead = {
  figures: CountedFigures
  months: MonthsToDraw
  names: ProcedureNames
  procedure: Procedure | null
  /** What was done of what is owed each year, and since when the organisation is here. */
  duties: { proofs: readonly DutyProof[]; since: CivilDate }
}

/** The figures of a period, of all cases but those that this member is kept out of; null for who may not read figures. */
export async function readFigures(
  actor: MemberActor,
  { period, today }: { period: FigurePeriod; today: CivilDate },
): Promise<FiguresRead | null> {
  if (!can(actor, 'read-figures')) return null
  const months = monthsToDraw(period, today)
  return look(actor, { screen: 'insights', inOrder: true, counting: true }, async (tx) => {
    const [known, { since: came, proofs }, figures] = await Promise.all([
      procedureWithNames(tx),
      dutiesDone(tx),
      countFigures(tx, { period, months, today }),
    ])
    const since = came ? civilDateIn(AMSTERDAM, came) : today
    return { figures, months, ...known, duties: { proofs, since } }
  })
}
