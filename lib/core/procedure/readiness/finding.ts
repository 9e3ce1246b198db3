// Something to do before a procedure can be published, or that would make it better. What is said of it to its author
// stands in lib/words/procedure/say-missing.
import type { Period } from '@/lib/core/calendar/period'
import type { PublicLang } from '@/lib/core/shared/language'
import type { CommitteeLack } from '../committee'
import type { Gap, Part } from '../draft'
import type { Phase } from '../processing'
import type { RetentionStart } from '../retention'

/** The phases through which every case goes. */
export type NeededPhase = Extract<Phase, 'received' | 'in-treatment' | 'answered' | 'closed'>

/** What is the matter. `at`: the place in the draft that it is said of, where that is said. */
export type Lack =
  /** A field that the shape of a procedure demands. */
  | { kind: 'gap'; at: string; problem: Gap['problem'] }
  | { kind: 'no-language' | 'no-email' | 'no-phone' | 'no-address' | 'owner-unconfirmed' }
  | { kind: 'no-text'; at: string; lang: PublicLang }
  | { kind: 'same-id'; at: string; id: string }
  | { kind: 'chosen-twice'; at: string }
  /** What one part says of another, and is not there (any more). */
  | { kind: 'function-gone' | 'subject-gone' | 'department-gone'; at: string }
  | {
      kind: 'stands-in-for-itself' | 'question-not-earlier' | 'no-date-question' | 'no-such-answer' | 'too-few-answers'
      at: string
    }
  | { kind: 'no-such-day' | 'first-step-further-on' | 'counts-from-itself'; at: string }
  | { kind: 'kept-shorter-than-law'; period: Period; from: RetentionStart; article: string | null }
  | { kind: 'no-committee' | 'no-hearing' | 'no-told-day'; at: string }
  | CommitteeLack
  | { kind: 'no-step'; phase: NeededPhase }
  /** A function without anybody: the one that publishing waits for, or one that somebody takes over from. */
  | { kind: 'nobody-fills' | 'nobody-fills-yet'; function: string }
  | { kind: 'no-department' | 'no-external-body' }
  | { kind: 'many-questions'; count: number; most: number }

/** Where, whether it holds publishing back, and what. `field` is a path, '' when it is no field. */
export type Missing = { part: Part; field: string; blocks: boolean; lack: Lack }

/** A finding of one of the checks below, before it is known to which part it belongs. */
export type Finding = Omit<Missing, 'part'>

/** What keeps a draft from being published. */
export function blocking(field: string, lack: Lack): Finding {
  return { field, blocks: true, lack }
}

/** What would make it better. */
export function advice(field: string, lack: Lack): Finding {
  return { field, blocks: false, lack }
}
