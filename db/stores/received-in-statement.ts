import { civilDateOf } from '@/lib/core/calendar/civil-date'
import type { Tx } from '../in-tenant'
import { countingOnce } from './counting'

/** Whether any complaint was received in this year, also one that whoever asks may not read: none means that nobody complained. */
export async function anyReceivedIn(tx: Tx, year: number): Promise<boolean> {
  const { sql, tenantId } = tx
  const [first, next] = [civilDateOf(year, 1, 1), civilDateOf(year + 1, 1, 1)]
  const found = sql`
    select 1 from cases where tenant_id = ${tenantId} and received_on >= ${first}::date and received_on < ${next}::date limit 1`
  return (await countingOnce(tx, found)).length > 0
}
