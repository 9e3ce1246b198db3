// Why something cannot be done. Each refusal is turned into a sentence for the reader in one place (say-refusal).

import type { Role } from '@/lib/core/access/actor'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { CommitteeLack } from '@/lib/core/procedure/committee'
import type { Side } from '@/lib/core/procedure/hearing'
import type { FieldProblem } from '@/lib/core/shared/field-problem'

/** Who may do it instead: the function that does this, and who fills it now. */
export type Takers = { function: string; members: readonly string[] }

export type Refusal =
  | { kind: 'not-allowed'; takers?: Takers; roles?: readonly Role[] }
  | { kind: 'not-found' }
  | { kind: 'conflict-of-interest' }
  | { kind: 'reads-already' }
  | { kind: 'outsider-first' }
  | { kind: 'case-erased'; on: CivilDate }
  | { kind: 'kept-until'; until: CivilDate }
  | { kind: 'kept-by-law'; until: CivilDate; article: string | null }
  | { kind: 'erasing-held'; until: CivilDate | null }
  | { kind: 'not-held' }
  | { kind: 'mail-in-hand' }
  | { kind: 'case-closed' }
  | { kind: 'case-not-closed' }
  /** Open where the case would end, and nobody decided what becomes of it. */
  | { kind: 'left-open'; things: string[] }
  | { kind: 'left-open-lacks'; thing: string; lacks: 'day' | 'owner' | 'reason' }
  | { kind: 'law-asks-still'; thing: string }
  | { kind: 'cannot-live-on'; thing: string }
  | { kind: 'promised-before'; due: CivilDate }
  | { kind: 'owner-not-here' }
  | { kind: 'measure-without-date' }
  | { kind: 'measure-day-over'; due: CivilDate }
  | { kind: 'nothing-left-open' }
  | { kind: 'already-answered' }
  | { kind: 'changed-meanwhile'; seq: number }
  | { kind: 'point-without-judgement'; points: string[] }
  | { kind: 'no-points' }
  | { kind: 'consent-missing' }
  | { kind: 'consent-missing-to-say' }
  | { kind: 'nothing-sent-yet' }
  | { kind: 'duty-without-exemption' }
  | { kind: 'there-were-complaints' }
  | { kind: 'promise-not-broken' }
  | { kind: 'letter-lacks'; items: string[] }
  | { kind: 'unknown-choice'; field: string }
  | { kind: 'no-hearing-in-procedure' }
  | { kind: 'hearing-is-closed' }
  | { kind: 'hearing-is-open' }
  | { kind: 'heard-together' }
  | { kind: 'heard-apart'; objected: boolean }
  | { kind: 'no-objecting-to-together' }
  | { kind: 'objected-already' }
  | { kind: 'no-copy-in-procedure' }
  | { kind: 'subject-copy-first'; article: string | null }
  | { kind: 'hearing-first'; parties: string[]; article: string | null }
  | { kind: 'report-first'; article: string | null }
  | { kind: 'hearing-is-oral'; article: string | null }
  | { kind: 'nobody-heard' }
  | { kind: 'not-invited' }
  | { kind: 'no-such-invitation' }
  | { kind: 'already-heard' }
  | { kind: 'no-such-ground'; of: Side; article: string | null }
  | { kind: 'waived-by-another'; article: string | null }
  | { kind: 'no-report-wanted' }
  | { kind: 'kept-by-its-act' }
  | { kind: 'unknown-point' }
  | { kind: 'unknown-party' }
  | { kind: 'unknown-promise' }
  | { kind: 'promise-already-done' }
  | { kind: 'no-extension-in-procedure' }
  | { kind: 'extension-too-late'; due: CivilDate }
  | { kind: 'extension-needs-reason' }
  /** `latest`: how far it may go without; null when nothing is left. `extensions`: how often it was put off already. */
  | { kind: 'extension-needs-consent'; latest: CivilDate | null; extensions: number }
  | { kind: 'extension-too-long'; latest: CivilDate }
  | { kind: 'extension-no-more'; extensions: number }
  | { kind: 'extension-beyond-total'; latest: CivilDate }
  | { kind: 'consent-not-that-far'; until: CivilDate }
  | { kind: 'consent-not-theirs' }
  | { kind: 'consent-day-not-possible' }
  | { kind: 'nothing-agreed' }
  | { kind: 'extension-not-later' }
  | { kind: 'day-not-possible' }
  | { kind: 'no-day-in-procedure' }
  | { kind: 'day-known' }
  | { kind: 'correction-needs-reason' }
  | { kind: 'forward-needs-consent' }
  | { kind: 'no-refusal-in-procedure' }
  | { kind: 'refusal-too-late'; due: CivilDate; article: string | null }
  | { kind: 'no-suspension-in-procedure'; article: string | null }
  | { kind: 'already-suspended' }
  | { kind: 'suspension-reason-not-listed'; article: string | null }
  | { kind: 'suspension-nothing-asked'; article: string | null }
  | { kind: 'suspension-used-up'; days: number; article: string | null }
  | { kind: 'suspension-too-long'; latest: CivilDate; article: string | null }
  | { kind: 'not-suspended' }
  | { kind: 'reopen-too-late'; until: CivilDate }
  | { kind: 'no-reopen-in-procedure' }
  | { kind: 'judgement-first'; source: string | null }
  | { kind: 'no-committee-in-procedure' }
  | { kind: 'judgement-was' }
  | { kind: 'not-of-committee' }
  | { kind: 'not-before-committee' }
  | { kind: 'no-seat' }
  | { kind: 'seat-involved'; article: string | null }
  | { kind: 'for-committee-only' }
  | { kind: 'judgement-awaited'; due: CivilDate }
  | (CommitteeLack & { article?: string | null })
  | { kind: 'no-second-stage-in-procedure' }
  | { kind: 'second-stage-was' }
  | { kind: 'not-answered-yet' }
  | { kind: 'looked-before' }
  | { kind: 'no-address' }
  | { kind: 'date-in-past' }
  | { kind: 'date-in-future' }
  | { kind: 'received-before-sent' }
  | { kind: 'not-to-be-dropped' }
  | { kind: 'step-not-possible' }
  | { kind: 'handler-needed' }
  | { kind: 'already-acknowledged' }
  | { kind: 'acknowledgement-in-writing' }
  | { kind: 'already-posted'; on: CivilDate }
  | { kind: 'posted-before-written'; written: CivilDate }
  | { kind: 'sign-yourself' }
  | { kind: 'letter-not-offered' }
  | { kind: 'letter-taken-back' }
  | { kind: 'letter-not-posted' }
  | { kind: 'has-to-be-written' }
  | { kind: 'already-told' }
  | { kind: 'nothing-asked' }
  | { kind: 'too-many-codes' }
  | { kind: 'wrong-code' }
  | { kind: 'code-expired' }
  | { kind: 'version-expired' }
  | { kind: 'submission-reused' }
  | { kind: 'invalid'; fields: Record<string, FieldProblem> }
