// Why a draft was not saved or a procedure not published, beyond what any change can be refused for.
import type { Refusal } from '@/lib/core/case/refusals'
import type { ProcedureDraft } from '@/lib/core/procedure/draft'
import type { Remark } from '@/lib/core/procedure/law-check'
import type { Missing } from '@/lib/core/procedure/readiness/finding'

/** Somebody saved meanwhile: what stands there now, who did it and when, and the revision to go on from. */
export type DraftChanged = {
  kind: 'draft-changed'
  draft: ProcedureDraft
  revision: number
  savedAt: Date
  savedBy: string | null
}

export type ProcedureRefusal =
  | Refusal
  | DraftChanged
  /** `draft`: of which these things are missing. */
  | { kind: 'not-ready'; missing: Missing[]; draft: ProcedureDraft }
  | { kind: 'against-the-law'; remarks: Remark[] }
