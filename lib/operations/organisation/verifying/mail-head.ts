// Each week the owners get the hash of the last line of who looked, by mail (not its number, which beside
// the lines that somebody may see would tell that there are lines that they may not): what they keep, nobody who can
// change our database can change.
import type { Tx } from '@/db/in-tenant'
import { isMailDue } from '@/db/stores/chain-checks'
import { memberList } from '@/db/stores/members'
import { ownTenant } from '@/db/stores/own-tenant'
import type { LogPlace } from '@/db/stores/verify-access-log-statement'
import { AMSTERDAM, civilDateIn } from '@/lib/core/calendar/civil-date'
import type { Moment } from '@/lib/core/shared/moment'
import { putMail } from '../../accounts/put-mail'

/** In the transaction that ends a walk which found everything as it was written. The first goes after a week. */
export async function mailHead(tx: Tx, { hash }: LogPlace, moment: Moment): Promise<void> {
  const tenant = await ownTenant(tx)
  if (tenant === null || tenant.state === 'closed' || !(await isMailDue(tx, moment.now))) return
  const mail = { organisation: tenant.name, on: civilDateIn(AMSTERDAM, moment.now), hash }
  for (const { email, role, state } of await memberList(tx)) {
    if (role !== 'owner' || state !== 'active') continue
    await putMail({ to: email, lang: tenant.lang }, { kind: 'sealed-head', ...mail }, moment, tx.sql)
  }
}
