import { inTenant } from '@/db/in-tenant'
import { caseRowOf } from '@/db/stores/case-row'
import { loadCase } from '@/db/stores/load-case'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { ComplaintCase } from '@/lib/core/case/complaint-case'
import type { FigureRow } from '@/lib/core/insights/figure-row'
import { caseOfRow } from '@/lib/core/insights/testing/case-of-row'
import { newReference } from '@/lib/core/shared/reference'
import { aComplaint } from './a-complaint'
import type { TestTenant } from './a-tenant'

export type CountedCase = { id: string; row: FigureRow }

/**
 * Rows without a timeline, for tests about counting, which need hundreds: written by the same `caseRowOf` as real ones.
 * Improvements that they name have to be there.
 */
export async function manyCases(tenant: TestTenant, rows: readonly FigureRow[]): Promise<CountedCase[]> {
  const { caseId } = await aComplaint(tenant)
  return inTenant(tenant.owner, async (tx) => {
    const { newId, secret } = atThisMoment()
    const like = await loadCase(tx, caseId)
    if (!like) throw new Error('the first case is not there')
    const counted = rows.map((row) => ({ id: newId(), row }))
    const cases = counted.map(({ id, row }) =>
      rowOf(caseOfRow(like.complaint, row, { id, reference: newReference(secret(14)), story: like.complaint.story })),
    )
    await tx.sql`insert into cases select (jsonb_populate_record(null::cases,
      c || jsonb_build_object('tenant_id', ${tx.tenantId}::uuid))).* from jsonb_array_elements(${cases}::jsonb) c`
    const links = counted.flatMap(({ id, row }) => row.improvements.map((improvement) => ({ id, improvement })))
    await tx.sql`insert into improvement_cases (tenant_id, improvement_id, case_id)
      select ${tx.tenantId}::uuid, x.improvement, x.id
      from jsonb_to_recordset(${links}::jsonb) x(improvement uuid, id uuid)`
    return counted
  })
}

/** An improvement to link cases to. */
export async function anImprovement({ owner }: TestTenant, id: string, due: CivilDate = '2026-12-01'): Promise<void> {
  await inTenant(
    owner,
    (tx) => tx.sql`insert into improvements (tenant_id, id, title, cause, owner_member_id, due, state, created_at)
      values (${tx.tenantId}, ${id}, 'Beter', 'bezetting', ${owner.memberId}, ${due}, 'planned', now())`,
  )
}

function rowOf(complaint: ComplaintCase) {
  return caseRowOf(complaint, { nextStepAt: null, erasableFrom: null, lastHash: '' })
}
