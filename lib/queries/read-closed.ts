// A closed organisation, as its owner may still see it: that it is there, and until when its closing can be undone.
import { ownTenant } from '@/db/stores/own-tenant'
import type { MemberActor } from '@/lib/core/access/actor'
import { addDays, type CivilDate } from '@/lib/core/calendar/civil-date'
import { closedBeforeToRemove, removedOn } from '@/lib/operations/organisation/close-account'
import { look } from './look'

export type ClosedOrganisation = { slug: string; name: string; until: CivilDate }

/** Null once its day has come, for who is no owner, and while it is open. */
export function readClosed(actor: MemberActor, now: Date): Promise<ClosedOrganisation | null> {
  return look(actor, { screen: 'closed' }, async (tx) => {
    const tenant = actor.role === 'owner' ? await ownTenant(tx) : null
    if (tenant?.state !== 'closed' || tenant.closedAt === null) return null
    if (tenant.closedAt < closedBeforeToRemove(now)) return null
    return { slug: tenant.slug, name: tenant.name, until: addDays(removedOn(tenant.closedAt), -1) }
  })
}
