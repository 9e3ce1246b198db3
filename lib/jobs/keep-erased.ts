// What was erased stands outside the database as well; data that were put back lose it again.
import { restoredLately } from '@/db/outside-tenant/restored'
import type { Moment } from '@/lib/core/shared/moment'
import { eraseAgain, keepErasedOutside } from '@/lib/operations/cases/erase-again'

/** Each minute. A putting back is carried out once by each worker that finds it; what is erased already costs a look. */
export function erasedKeeper(file: string | undefined) {
  let done: string | null = null
  return async (moment: () => Moment, onFault: (fault: unknown) => void): Promise<void> => {
    if (file === undefined) return
    const putBack = await restoredLately(moment().now)
    if (putBack && putBack.at !== done) {
      await eraseAgain(file, moment, onFault)
      done = putBack.at
    }
    await keepErasedOutside(file)
  }
}
