// Open cases follow the function: when somebody leaves it, or the organisation, their cases go to who fills it now.
import { inTenant } from '@/db/in-tenant'
import { openCasesOf } from '@/db/stores/open-cases'
import type { Moment } from '@/lib/shared/moment'
import { atThisMoment } from './at-this-moment'
import { perform } from './perform'

/** Routes every open case of this member again; a case that should stay with them stays. Can be repeated. */
export async function handOverCases(
  tenantId: string,
  memberId: string,
  moment: Moment = atThisMoment(),
): Promise<void> {
  const system = { kind: 'system', tenantId } as const
  const cases = await inTenant(system, (tx) => openCasesOf(tx, memberId))
  for (const caseId of cases) await perform(system, caseId, null, { type: 'reroute' }, moment)
}
