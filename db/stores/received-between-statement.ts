import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { Tx } from '../in-tenant'
import { countingOnce } from './counting'

/** Whether any complaint was received on these days, also one that whoever asks may not read: none means that nobody complained. */
export async function anyReceivedBetween(
  tx: Tx,
  { from, until }: { from: CivilDate; until: CivilDate },
): Promise<boolean> {
  const { sql, tenantId } = tx
  const found = sql`
    select 1 from cases where tenant_id = ${tenantId} and received_on >= ${from}::date and received_on <= ${until}::date limit 1`
  return (await countingOnce(tx, found)).length > 0
}
