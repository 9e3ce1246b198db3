// Open cases follow the function: when somebody leaves it, or the organisation, their cases go to who fills it now.
import { inTenant } from '@/db/in-tenant'
import { openCasesOf, unassignedCases } from '@/db/stores/open-cases'
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

/** Somebody has come to a function: whatever waited because nobody might handle it goes to who may now. */
export async function routeUnassigned(tenantId: string, moment: Moment = atThisMoment()): Promise<void> {
  const system = { kind: 'system', tenantId } as const
  const cases = await inTenant(system, (tx) => unassignedCases(tx))
  for (const caseId of cases) await perform(system, caseId, null, { type: 'reroute' }, moment)
}
