import { removeTenant, tenantsToRemove } from '@/db/outside-tenant/removal'
import { files } from '@/lib/files/files'
import { closedBeforeToRemove } from '@/lib/operations/close-account'
import type { Moment } from '@/lib/shared/moment'

/** Removes everything of organisations whose day has come. One that fails does not keep the others; it comes back tomorrow. */
export async function removeClosed(moment: () => Moment, onFault: (fault: unknown) => void): Promise<void> {
  const { now } = moment()
  const closedBefore = closedBeforeToRemove(now)
  for (const id of await tenantsToRemove(closedBefore)) {
    try {
      await removeTenant(id, { closedBefore, now })
      await files().removeAllOf(id)
    } catch (fault) {
      onFault(fault)
    }
  }
}
