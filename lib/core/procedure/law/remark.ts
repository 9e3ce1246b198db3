// What the law check finds about one place in a procedure, with where it comes from and how sure that is. What is said of
// it to people stands in lib/words/procedure/say-remark.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { Period } from '@/lib/core/calendar/period'
import type { AtDesk } from '@/lib/core/shared/language'
import type { Part } from '../draft'
import { partOf } from '../draft'
import type { Source } from '../term'

/** breach: against the law. strain: allowed, but it rubs or is unsure. stricter: more than is asked. fits: in order. */
export type RemarkLevel = 'breach' | 'strain' | 'stricter' | 'fits'

/** What there is to say about terms and their days. */
type OnTerms =
  | { kind: 'answer-at-most' | 'answer-sooner' | 'answer-as-asked'; period: Period }
  | { kind: 'counts-from-submitting' | 'end-moves-too-far' }
  | { kind: 'usual-answer'; period: Period; law: 'leaves-it' | 'is-silent'; longer: boolean }
  | { kind: 'acknowledgement-at-most'; period: Period }
  /** `asks`: a period of the law, or what it says without one. */
  | { kind: 'usual-acknowledgement'; usual: Period; asks: Period | 'no-number-of-days' | 'no-term' | 'no-law' }
  | { kind: 'task-at-most'; period: Period; afterAnswer: boolean }
  | { kind: 'yearly-late' | 'yearly-in-time' }

/** What there is to say about taking more time, and about stopping the clock. */
type OnMoreTime =
  | { kind: 'extension-not-used' | 'extension-too-often' | 'extension-without-reason' | 'extension-without-consent' }
  | { kind: 'extension-at-most'; period: Period }
  | { kind: 'extension-untold'; who: 'complainant' | 'subject' }
  | { kind: 'extension-without-law' | 'extension-more-than-asked' | 'extension-as-asked' }
  | { kind: 'no-extension-known' | 'no-extension-allowed' | 'never-stands-still' | 'may-not-stand-still' }

/** What there is to say about who helps, who is asked, and what has to be there. */
type OnPeople =
  | { kind: 'no-independent-officer' | 'one-person-for-everything' | 'body-named' | 'no-body' }
  | { kind: 'body-window-unknown' | 'body-window-unsure' }
  | { kind: 'advice-not-written'; from: AtDesk<string> }
  /** `how`: it may be left out, it is not there, or no task reminds of it. */
  | { kind: 'demanded'; how: 'weak' | 'gone' | 'undone'; what: AtDesk<string> }

/** What there is to say about how long someone can complain and how long a case is kept. */
type OnWindows =
  | { kind: 'window-unsaid' | 'window-fits' }
  | { kind: 'window-too-short' | 'kept-too-short' | 'kept-too-long' | 'kept-as-usual'; period: Period }

export type Found = OnTerms | OnMoreTime | OnPeople | OnWindows

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
