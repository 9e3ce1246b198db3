import { membersToLookOver } from '@/db/outside-tenant/due-work'
import { lookOver } from '@/lib/operations/look-over'
import type { Moment } from '@/lib/shared/moment'

const AT_ONCE = 50

/** Whoever came, or changed their name, and was not held beside the cases because that was broken off: they see none yet. */
export async function lookOverNewcomers(moment: () => Moment, onFault: (fault: unknown) => void): Promise<void> {
  for (const { tenantId, memberId } of await membersToLookOver(AT_ONCE)) {
    try {
      await lookOver(tenantId, memberId, moment())
    } catch (fault) {
      onFault(fault)
    }
  }
}
