// Why something about an account cannot be done; turned into sentences in one place.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { FieldProblem } from '@/lib/core/shared/field-problem'
import type { FormRefusal } from '@/lib/core/shared/form-refusal'

export type AccountRefusal =
  | { kind: 'invalid'; fields: Record<string, FieldProblem>; suggestion?: string }
  /** A link that is too old, was used, was withdrawn, or never was: the same answer for all. */
  | { kind: 'link-over' }
  | { kind: 'wrong-sign-in' }
  | { kind: 'too-many-tries'; minutes: number }
  | Extract<FormRefusal, { kind: 'signed-out' }>
  | { kind: 'not-allowed' }
  | { kind: 'not-found' }
  | { kind: 'last-owner' }
  /** `ask`: the address of whoever runs the service. */
  | { kind: 'no-more-members'; most: number; ask: string }
  | { kind: 'other-account'; email: string }
  | { kind: 'copy-first' }
  /** A complaint waits for, or is with, somebody from outside whom this owner was told to ask. */
  | { kind: 'outsider-at-work' }
  /** The organisation let others go before: who came from outside now has until this day. */
  | { kind: 'outsider-stays'; until: CivilDate }
