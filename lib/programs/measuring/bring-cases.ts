import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { LiveOrganisation } from '@/lib/operations/testing/a-live-organisation'
import { fillOrganisation } from './filling/fill-organisation'

/** More than this nobody has asked for, and it would take hours. */
export const CASES_AT_MOST = 5_000_000

/** The same cases each time. */
const SEED = 7

/** Brings an organisation, which has none yet, to so many cases. */
export async function bringCases({ tenantId }: LiveOrganisation, size: number, superuserUrl: string): Promise<void> {
  if (size === 0) return
  await fillOrganisation(superuserUrl, { tenantId, size, seed: SEED, until: atThisMoment().now })
}
