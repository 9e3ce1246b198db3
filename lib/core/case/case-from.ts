// The state of a case as its row keeps it, read again. Should it be of an earlier format, it is brought to today's here, and
// the worker makes the row anew from its events.
import { broughtUp, formatOf, NotReadable, parsedAs, type StoredShape } from '@/lib/core/shared/stored-shape'
import { ComplaintCase } from './complaint-case'

const CASE: StoredShape = { what: 'the state of case', upgrades: [] }

/** The format in which the state of a case is written today. */
export const CASE_FORMAT = formatOf(CASE)

/** What is stored of a case, and in which format. */
type StoredCase = ComplaintCase & { format: number }

/** A case as its row keeps it today. */
export function caseToStore(complaint: ComplaintCase): StoredCase {
  return { ...complaint, format: CASE_FORMAT }
}

/** The case that this stored state is; `which`: its id, or the reference it was asked by. Throws NotReadable. */
export function caseFrom(stored: unknown, which: string): ComplaintCase {
  return parsedAs(ComplaintCase, broughtUp(stored, CASE, which), `${CASE.what} ${which}`)
}

/** The same, and null for one that cannot be read: in a list of several it keeps nobody from seeing the others. */
export function caseIfReadable(stored: unknown, which: string): ComplaintCase | null {
  try {
    return caseFrom(stored, which)
  } catch (fault) {
    if (fault instanceof NotReadable) return null
    throw fault
  }
}
