// What a law asks of a procedure, as data: each sector's preset holds its own, with the article and the date of the text.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { Period } from '@/lib/core/calendar/period'
import type { TermLaw } from '@/lib/core/calendar/term'
import type { AtDesk } from '@/lib/core/shared/language'
import type { Source, TermStart } from '../term'

/** The lists of a procedure in which a law may demand an item, by the id that the preset gave it. */
export type DemandedIn = 'capacities' | 'letterItems' | 'tasks' | 'yearlyTasks'

export type LawRule =
  /** The answer comes within this term. Statutory: longer is a breach. */
  | { kind: 'answer'; period: Period; from: TermStart; endRule: TermLaw; source: Source }
  /** The law leaves the term to the organisation (or says nothing, source null); this is what is usual. */
  | { kind: 'usual-answer'; period: Period; source: Source | null }
  /** An acknowledgement: `period` null when no number is given. `mandatory` when the law asks for one at all. */
  | { kind: 'acknowledgement'; mandatory: boolean; period: Period | null; usual: Period; source: Source | null }
  /** More time for the answer. `period` and `maxTimes` are null when the law sets no maximum. */
  | {
      kind: 'extension'
      period: Period | null
      maxTimes: number | null
      reasonRequired: boolean
      notify: ('complainant' | 'subject')[]
      furtherNeedsConsent: boolean
      source: Source | null
    }
  | { kind: 'no-extension'; source: Source }
  | { kind: 'no-suspension'; source: Source }
  /** Where someone can go afterwards. `mandatory` when the law wants the organisation to belong to one or to name it. */
  | { kind: 'external-body'; mandatory: boolean; source: Source | null }
  /** An item that has to be there, such as reasons in the answer or a hearing. */
  | { kind: 'demanded'; in: DemandedIn; id: string; says: AtDesk<string>; source: Source }
  /** A task with a term of the law: counted from the complaint, or (`afterAnswer`) from the answer's own term. */
  | { kind: 'task-term'; task: string; period: Period; afterAnswer: boolean; source: Source }
  /** A yearly task that must be done before this day. */
  | { kind: 'yearly-before'; task: string; month: number; day: number; source: Source }
  | { kind: 'retention'; atLeast: Period | null; usual: Period; source: Source | null }
  /** Until when someone can complain: `needed` when the procedure must say so, `atLeast` when the law gives a floor. */
  | { kind: 'filing-window'; needed: boolean; atLeast: Period | null; source: Source }
  /** Someone independent who helps the complainant. */
  | { kind: 'independent-officer'; source: Source }
  /** Handled by somebody who is not involved; live data say whether there is anybody else. */
  | { kind: 'not-involved'; source: Source }
  /** Who must have been asked for advice or agreement before the procedure is adopted. */
  | { kind: 'advice'; from: AtDesk<string>; source: Source }

/** A sector's rules, and the day on which somebody held them beside the texts. No legal advice. */
export type LawRules = { checkedOn: CivilDate; rules: readonly LawRule[] }
