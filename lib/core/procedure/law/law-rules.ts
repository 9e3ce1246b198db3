// What a law asks of a procedure, as data: each sector's preset holds its own, with the article and the date of the text.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { Period } from '@/lib/core/calendar/period'
import type { TermLaw } from '@/lib/core/calendar/term'
import type { AtDesk } from '@/lib/core/shared/language'
import type { Readers } from '../contact'
import type { RetentionStart } from '../retention'
import type { Source, TermStart } from '../term'

/** The lists of a procedure in which a law may demand an item, by the id that the preset gave it. */
export type DemandedIn = 'capacities' | 'letterItems' | 'tasks' | 'yearlyTasks'

export type LawRule =
  /** The answer comes within this term. Statutory: longer is a breach. `surely`: where the law can be read as less time. */
  | { kind: 'answer'; period: Period; surely?: Period; from: TermStart; endRule: TermLaw; source: Source }
  /** The law leaves the term to the organisation (or says nothing, source null); this is what is usual. */
  | { kind: 'usual-answer'; period: Period; source: Source | null }
  /** An acknowledgement: `period` null when no number is given. `mandatory` when the law asks for one at all. */
  | { kind: 'acknowledgement'; mandatory: boolean; period: Period | null; usual: Period; source: Source | null }
  /** More time for the answer. `period` and `maxTimes` are null when the law sets no maximum, `total` when it sets no end to it all. */
  | {
      kind: 'extension'
      period: Period | null
      maxTimes: number | null
      total: Period | null
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
  /** How long a case is kept: `atLeast` when a law gives a floor, counted `from` its closing unless the law says otherwise. */
  | { kind: 'retention'; atLeast: Period | null; from?: RetentionStart; usual: Period; source: Source | null }
  /** Until when someone can complain: `needed` when the procedure must say so, `atLeast` when the law gives a floor. */
  | { kind: 'filing-window'; needed: boolean; atLeast: Period | null; source: Source }
  /** Someone independent who helps the complainant. */
  | { kind: 'independent-officer'; source: Source }
  /** Handled by somebody who is not involved; live data say whether there is anybody else. */
  | { kind: 'not-involved'; source: Source }
  /** Who may read a complaint, at the widest. `mandatory`: a law names them; else it asks for secrecy, or for no more than is needed. */
  | { kind: 'readers'; widest: Exclude<Readers, 'everyone'>; mandatory: boolean; source: Source }
  /** Not taking up: only on these grounds, said within this term, in a letter that names where to go. */
  | { kind: 'refusal'; grounds: string[]; period: Period; namesBody: boolean; source: Source }
  /** Who must have been asked for advice or agreement before the procedure is adopted. */
  | { kind: 'advice'; from: AtDesk<string>; source: Source }

/** A sector's rules, and the day on which somebody held them beside the texts. No legal advice. */
export type LawRules = { checkedOn: CivilDate; rules: readonly LawRule[] }
