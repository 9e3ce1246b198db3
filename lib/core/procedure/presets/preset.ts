// A preset: a whole procedure for a sector to start from, with what its law asks kept beside it as data.
import type { AtDesk } from '@/lib/core/shared/language'
import type { ProcedureDraft } from '../draft'
import type { LawRules } from '../law/law-rules'
import type { Task } from '../processing'
import type { Duty } from './duty'

/** An external body that fits the sector but that not everyone belongs to: offered, never filled in by itself. */
type OfferedBody = NonNullable<NonNullable<ProcedureDraft['followUp']>['externalBodies']>[number]

export type Preset = {
  id: string
  name: AtDesk<string>
  /** Whether a procedure is mandatory here, by which rule, and what must be in it. */
  duty: Duty
  /** Complaints here are about somebody's health or care as a rule: the privacy page names that (GDPR art. 9). */
  aboutHealth?: true
  /** Complete but for what only the organisation knows: whom to reach and how, and the external body's details. */
  draft: ProcedureDraft
  rules: LawRules
  /** What the law or good practice asks of people, and the software cannot do for them. */
  asks: readonly Task[]
  offers: { externalBodies: readonly OfferedBody[] }
  /** What the author should know that is no field of the procedure. */
  notes: readonly AtDesk<string>[]
}
