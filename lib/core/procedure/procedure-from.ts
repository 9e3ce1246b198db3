// Procedures as they lie in store, read again: what was published long ago keeps meaning what it meant.
import { broughtUp, formatOf, parsedAs, type StoredShape } from '@/lib/core/shared/stored-shape'
import { ProcedureDraft } from './draft'
import { toSecond } from './formats/second'
import { toThird } from './formats/third'
import { Procedure } from './procedure'

const VERSION: StoredShape = { what: 'the procedure of', upgrades: [toSecond, toThird] }
const DRAFT: StoredShape = { what: 'the draft of', upgrades: [toSecond, toThird] }

/** The formats in which they are written today. */
export const PROCEDURE_FORMAT = formatOf(VERSION)
export const DRAFT_FORMAT = formatOf(DRAFT)

/** A published version as it lies in store; `which`: whose, or of which case. Throws NotReadable. */
export function procedureFrom(stored: unknown, which: string): Procedure {
  const today = { ...broughtUp(stored, VERSION, which), format: PROCEDURE_FORMAT }
  return parsedAs(Procedure, today, `${VERSION.what} ${which}`)
}

/** A draft as it lies in store. Throws NotReadable. */
export function draftFrom(stored: unknown, which: string): ProcedureDraft {
  const today = broughtUp(stored, DRAFT, which)
  // Nothing written yet is of no format.
  const written = Object.keys(today).length > 0 ? { ...today, format: DRAFT_FORMAT } : today
  return parsedAs(ProcedureDraft, written, `${DRAFT.what} ${which}`)
}
