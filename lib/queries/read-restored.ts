import { type Restored, restoredLately } from '@/db/outside-tenant/restored'

export type { Restored } from '@/db/outside-tenant/restored'

/** Whether data were put back in the last thirty days: who was let in or sent away since may have to be looked at again. */
export function readRestored(now: Date): Promise<Restored | null> {
  return restoredLately(now)
}
