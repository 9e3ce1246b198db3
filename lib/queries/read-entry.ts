import { staffingOf } from '@/db/stores/staffing-statement'
import { currentVersion } from '@/db/stores/versions'
import type { MemberActor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { Staffing } from '@/lib/core/procedure/routing'
import { look } from './look'

export type EntryRead = { version: number; procedure: Procedure; staffing: Staffing }

/** What it takes to enter a complaint for someone: the version in force and who works here; null before the first version, or without the right to it. */
export async function readEntry(actor: MemberActor): Promise<EntryRead | null> {
  if (!can(actor, 'enter-complaint')) return null
  return look(actor, { screen: 'enter-complaint' }, async (tx) => {
    const [version, staffing] = await Promise.all([currentVersion(tx), staffingOf(tx)])
    return version && { version: version.number, procedure: version.procedure, staffing }
  })
}
