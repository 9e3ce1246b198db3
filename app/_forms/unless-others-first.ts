import { wereOthersFirst } from '@/lib/core/shared/others-first'

/** The work of a form; and when others had what it needs, for longer than it may wait: what is said of that. */
export async function unlessOthersFirst<T>(work: () => Promise<T>, busy: () => T): Promise<T> {
  try {
    return await work()
  } catch (fault) {
    if (wereOthersFirst(fault)) return busy()
    throw fault
  }
}
