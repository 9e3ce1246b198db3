// Why something cannot be done. Each refusal is turned into a sentence for the reader in one place (say-refusal).

import type { Role } from '@/lib/core/access/actor'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { FieldProblem } from '@/lib/core/shared/field-problem'

/** Who may do it instead: the function that does this, and who fills it now. */
export type Takers = { function: string; members: readonly string[] }

export type Refusal =
  | { kind: 'not-allowed'; takers?: Takers; roles?: readonly Role[] }
  | { kind: 'not-found' }
  | { kind: 'conflict-of-interest' }
  | { kind: 'outsider-first' }
  | { kind: 'case-closed' }
  | { kind: 'case-not-closed' }
  | { kind: 'already-answered' }
  | { kind: 'changed-meanwhile'; seq: number }
  | { kind: 'point-without-judgement'; points: string[] }
  | { kind: 'no-points' }
  | { kind: 'consent-missing' }
  | { kind: 'letter-lacks'; items: string[] }
  | { kind: 'unknown-choice'; field: string }
  | { kind: 'unknown-point' }
  | { kind: 'unknown-party' }
  | { kind: 'unknown-promise' }
  | { kind: 'promise-already-done' }
  | { kind: 'no-extension-in-procedure' }
  | { kind: 'extension-too-late'; due: CivilDate }
  | { kind: 'extension-needs-reason' }
  | { kind: 'extension-needs-consent' }
  | { kind: 'extension-too-long'; latest: CivilDate }
  | { kind: 'extension-not-later' }
  | { kind: 'no-suspension-in-procedure' }
  | { kind: 'already-suspended' }
  | { kind: 'not-suspended' }
  | { kind: 'reopen-too-late'; until: CivilDate }
  | { kind: 'no-reopen-in-procedure' }
  | { kind: 'no-address' }
  | { kind: 'date-in-past' }
  | { kind: 'date-in-future' }
  | { kind: 'received-before-sent' }
  | { kind: 'not-to-be-dropped' }
  | { kind: 'step-not-possible' }
  | { kind: 'handler-needed' }
  | { kind: 'already-acknowledged' }
  | { kind: 'already-told' }
  | { kind: 'nothing-asked' }
  | { kind: 'too-many-codes' }
  | { kind: 'wrong-code' }
  | { kind: 'code-expired' }
  | { kind: 'version-expired' }
  | { kind: 'submission-reused' }
  | { kind: 'invalid'; fields: Record<string, FieldProblem> }
