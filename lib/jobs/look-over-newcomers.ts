import { membersToLookOver } from '@/db/outside-tenant/due-work'
import type { Moment } from '@/lib/core/shared/moment'
import { lookOver } from '@/lib/operations/cases/look-over'

const AT_ONCE = 50

/** Whoever came, or changed their name, and was not held beside the cases yet, because there are many or it was broken off. */
export async function lookOverNewcomers(moment: () => Moment, onFault: (fault: unknown) => void): Promise<void> {
  for (const { tenantId, memberId } of await membersToLookOver(AT_ONCE)) {
    try {
      await lookOver(tenantId, memberId, moment(), { whole: true })
    } catch (fault) {
      onFault(fault)
    }
  }
}
