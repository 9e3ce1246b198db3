// Procedures as they were stored, read again. There is one format so far; a later one is brought up to date here, so that
// old versions keep meaning what they meant.
import { ProcedureDraft } from './draft'
import { Procedure } from './procedure'

/** A published version as it lies in store. Throws when it is no procedure: that would be a fault of ours. */
export function procedureFrom(stored: unknown): Procedure {
  return Procedure.parse(stored)
}

/** A draft as it lies in store. Throws when it is no draft. */
export function draftFrom(stored: unknown): ProcedureDraft {
  return ProcedureDraft.parse(stored)
}
