import { removeTenant, tenantsToRemove } from '@/db/outside-tenant/removal'
import { restoredLately } from '@/db/outside-tenant/restored'
import type { Moment } from '@/lib/core/shared/moment'
import { files } from '@/lib/files/files'
import { closedBeforeToRemove } from '@/lib/operations/organisation/close-account'

/** After data were put back, this long: who closed may have opened again since the moment that the data are of. */
const THINK_AGAIN_MS = 7 * 24 * 3_600_000

/** Removes everything of organisations whose day has come. One that fails does not keep the others; it comes back tomorrow. */
export async function removeClosed(moment: () => Moment, onFault: (fault: unknown) => void): Promise<void> {
  const { now } = moment()
  const restored = await restoredLately(now)
  if (restored && now.getTime() - Date.parse(restored.at) < THINK_AGAIN_MS) return
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
