import type { Sql } from '@/db/client'

/** Sums what figures count of an organisation by day once more, after cases were written or taken away past the triggers. */
export async function countDaysAgain(sql: Sql, tenantId: string): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`set local statement_timeout = 0`
    await tx`select set_config('app.tenant_id', ${tenantId}, true), set_config('work_mem', '128MB', true)`
    await tx`select app.count_days_again()`
  })
}
