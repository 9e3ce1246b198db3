// What the law check finds about one place in a procedure, with where it comes from and how sure that is. What is said of
// it to people stands in lib/words/procedure/say-remark.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { Period } from '@/lib/core/calendar/period'
import type { AtDesk } from '@/lib/core/shared/language'
import type { Part } from '../draft'
import { partOf } from '../draft'
import type { ToldOfExtension } from '../follow-up'
import type { RetentionStart } from '../retention'
import type { Source } from '../term'

/**
 * breach: against the law. strain: allowed, but it rubs or is unsure. stricter: more than is asked. fits: as a law asks.
 * no-number: no law gives a number here, so there is nothing to agree with.
 */
export type RemarkLevel = 'breach' | 'strain' | 'stricter' | 'fits' | 'no-number'

/** What there is to say about terms and their days. */
type OnTerms =
  | { kind: 'answer-at-most' | 'answer-sooner' | 'answer-as-asked'; period: Period }
  /** A law that can be read as giving no more than this. */
  | { kind: 'answer-by-reading'; period: Period; unsure: boolean }
  | { kind: 'counts-from-submitting' | 'counts-from-receipt' | 'end-moves-too-far' }
  | { kind: 'own-working-days' }
  | { kind: 'usual-answer'; period: Period; law: 'leaves-it' | 'is-silent'; longer: boolean }
  | { kind: 'acknowledgement-at-most'; period: Period }
  | { kind: 'acknowledgement-in-writing' | 'acknowledgement-may-be-told' }
  /** `asks`: a period of the law, or what it says without one. */
  | { kind: 'usual-acknowledgement'; usual: Period; asks: Period | 'no-number-of-days' | 'no-term' | 'no-law' }
  | { kind: 'task-at-most'; period: Period; afterAnswer: boolean }
  | {
      kind:
        | 'yearly-late'
        | 'yearly-other-year'
        | 'yearly-in-time'
        | 'yearly-without-exemption'
        | 'yearly-exemption-not-used'
    }

/** What there is to say about taking more time, and about stopping the clock. */
type OnMoreTime =
  | { kind: 'extension-not-used' | 'extension-too-often' | 'extension-without-reason' }
  | { kind: 'extension-at-most' | 'extension-total-at-most'; period: Period }
  | { kind: 'extension-untold'; who: ToldOfExtension }
  | { kind: 'extension-no-further' | 'extension-no-maximum' }
  | { kind: 'extension-without-law' | 'extension-more-than-asked' | 'extension-as-asked' }
  | {
      kind:
        | 'no-extension-known'
        | 'no-extension-allowed'
        | 'never-stands-still'
        | 'may-not-stand-still'
        | 'stands-still-without-end'
    }

/** What there is to say about who helps, who is asked, and what has to be there. */
type OnPeople =
  | {
      kind: 'no-independent-officer' | 'one-person-for-everything' | 'body-named' | 'no-body' | 'officer-in-other-hands'
    }
  | { kind: 'body-window-unknown' | 'body-window-unsure' | 'body-window-unlikely' }
  | { kind: 'body-window-short' | 'body-opening-unsaid' | 'body-opens-too-late'; period: Period }
  | { kind: 'body-opening-moves' | 'body-opening-stays' }
  | { kind: 'body-other'; name: string }
  | { kind: 'no-oral-way' | 'form-only' | 'asks-a-fee' | 'former-platform' }
  | { kind: 'no-hearing' | 'hearing-by-task' | 'hearing-not-always' | 'hearing-without-report' | 'hearing-on-paper' }
  | { kind: 'hearing-after-answer' | 'hearing-as-asked' | 'no-copy' | 'copy-by-task' | 'copy-as-asked' }
  | { kind: 'side-not-heard' | 'never-left-out' | 'ground-unknown'; who: 'complainant' | 'subject' }
  | { kind: 'no-committee-here' | 'committee-otherwise' | 'chair-not-outside' | 'committee-as-asked' }
  | { kind: 'committee-too-few' | 'committee-lacks-people'; least: number }
  | { kind: 'judgement-usually'; period: Period; longer: boolean }
  | { kind: 'board-not-from-judgement' }
  | { kind: 'board-at-most' | 'board-sooner' | 'board-as-asked'; period: Period }
  | { kind: 'advice-not-written'; from: AtDesk<string> }
  | { kind: 'read-too-widely' | 'read-as-asked'; widest: 'department' | 'functions' }
  /** `how`: it may be left out, it is not there, or no task reminds of it. */
  | { kind: 'demanded'; how: 'weak' | 'gone' | 'undone'; what: AtDesk<string> }

/** What there is to say about how long someone can complain and how long a case is kept. */
type OnWindows =
  | { kind: 'window-unsaid' | 'window-fits' | 'window-own-choice' | 'window-where-none' }
  | { kind: 'window-too-short' | 'kept-too-long' | 'kept-as-usual'; period: Period }
  | { kind: 'kept-too-short'; period: Period; from: RetentionStart }

/** What there is to say about not taking up a complaint. */
type OnRefusal =
  | { kind: 'refuses-nothing' | 'ground-not-in-law' | 'refusal-names-no-body' | 'refusal-as-asked' }
  | { kind: 'refusal-at-most'; period: Period }

export type Found = OnTerms | OnMoreTime | OnPeople | OnWindows | OnRefusal

/** `source` is null where no law says anything about it. */
export type Remark = {
  level: RemarkLevel
  part: Part
  field: string
  found: Found
  source: Source | null
  checkedOn: CivilDate
}

/** A remark before it is known when the rules were checked. */
export type Said = Omit<Remark, 'part' | 'checkedOn'>

/** A remark on this field. */
export function remark(level: RemarkLevel, field: string, source: Source | null, found: Found): Said {
  return { level, field, source, found }
}

/** What breaks a rule that nobody has read in the law itself is at most a strain: we do not call it against the law. */
export function asFarAsKnown(said: Said): Said {
  const sure = said.source?.confidence === 'read'
  return said.level === 'breach' && !sure ? { ...said, level: 'strain' } : said
}

/** The remark with its part and the day on which its rule was checked. */
export function dated(said: Said, checkedOn: CivilDate): Remark {
  return { ...said, part: partOf(said.field), checkedOn }
}
