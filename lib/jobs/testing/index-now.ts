import type { TestDatabase } from '@/db/testing/test-database'
import { asWorker } from '@/lib/operations/testing/a-copy'
import { indexWhatWasWritten } from '../keep-index'

/** Brings by what cases are found up to date, which the worker does every second or two; a fault in it is a test's fault. */
export function indexNow(house: TestDatabase): Promise<void> {
  return asWorker(house, () =>
    indexWhatWasWritten((fault) => {
      throw fault
    }),
  )
}
