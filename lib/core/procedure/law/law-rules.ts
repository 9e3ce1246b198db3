// What a law asks of a procedure, as data: each sector's preset holds its own, with the article and the date of the text.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { Period } from '@/lib/core/calendar/period'
import type { TermLaw } from '@/lib/core/calendar/term'
import type { AtDesk } from '@/lib/core/shared/language'
import type { Committee } from '../committee'
import type { Readers } from '../contact'
import type { BodyOpening, ToldOfExtension } from '../follow-up'
import type { Side } from '../hearing'
import type { RetentionStart } from '../retention'
import type { Source, Term, TermStart } from '../term'

/** The lists of a procedure in which a law may demand an item, by the id that the preset gave it. */
export type DemandedIn = 'capacities' | 'letterItems' | 'tasks' | 'yearlyTasks' | 'functions'

export type LawRule =
  /**
   * The answer comes within this term. Statutory: longer is a breach. `surely`: where the law can be read as less time.
   * `withCommittee`: where a committee advises.
   */
  | {
      kind: 'answer'
      period: Period
      surely?: Period
      withCommittee?: Period
      from: TermStart
      endRule: TermLaw
      source: Source
    }
  /** The law leaves the term to the organisation (or says nothing, source null); this is what is usual. */
  | { kind: 'usual-answer'; period: Period; source: Source | null }
  /** An acknowledgement: `period` null when no number is given. `mandatory` when the law asks for one at all. */
  | {
      kind: 'acknowledgement'
      mandatory: boolean
      /** On paper or by mail: a call is not enough. */
      inWriting: boolean
      period: Period | null
      usual: Period
      source: Source | null
    }
  /** More time for the answer. `period` and `maxTimes` are null when the law sets no maximum, `total` when it sets no end to it all. */
  | {
      kind: 'extension'
      period: Period | null
      maxTimes: number | null
      total: Period | null
      reasonRequired: boolean
      notify: ToldOfExtension[]
      furtherNeedsConsent: boolean
      source: Source | null
    }
  | { kind: 'no-extension'; source: Source }
  | { kind: 'no-suspension'; source: Source }
  /** Where the clock may stand still, it does not do so without end. */
  | { kind: 'standstill-ends'; source: Source }
  /**
   * Where someone can go afterwards. `mandatory` when the law wants the organisation to belong to one or to name it; `atLeast`
   * when the law says for how long; `opens` when it opens the way without an answer; `recognised` when there is one body only.
   */
  | {
      kind: 'external-body'
      mandatory: boolean
      atLeast?: Period
      opens?: readonly BodyOpening[]
      /** It opens later by the days that one waits for whoever complains. */
      waits?: true
      recognised?: { name: string; source: Source }
      source: Source | null
    }
  /** Ways to complain: by word of mouth where the law takes that up too, and elsewhere more than a form. */
  | { kind: 'ways'; needs: 'oral' | 'more-than-form'; source: Source }
  | { kind: 'free-of-charge'; source: Source }
  /** A place that does not exist any more is sent to by nobody. */
  | { kind: 'former-platform'; source: Source }
  /** An item that has to be there, such as reasons in the answer or a hearing. */
  | { kind: 'demanded'; in: DemandedIn; id: string; says: AtDesk<string>; source: Source }
  /** A task with a term of the law: counted from the complaint, or (`afterAnswer`) from the answer's own term. */
  | { kind: 'task-term'; task: string; period: Period; afterAnswer: boolean; source: Source }
  /** A yearly task that must be done before this day. `exempt`: not for a year in which nobody complained. */
  | { kind: 'yearly-before'; task: string; month: number; day: number; exempt?: true; source: Source }
  /** How long a case is kept: `atLeast` when a law gives a floor, counted `from` its closing unless the law says otherwise. */
  | { kind: 'retention'; atLeast: Period | null; from?: RetentionStart; usual: Period; source: Source | null }
  /**
   * Until when someone can complain: `needed` when the procedure must say so, `atLeast` when the law gives a floor, `open` when
   * the law takes up every complaint and knows no end.
   */
  | { kind: 'filing-window'; needed: boolean; atLeast: Period | null; open?: true; source: Source }
  /** Someone independent who helps the complainant. */
  | { kind: 'independent-officer'; source: Source }
  /** Handled by somebody who is not involved; live data say whether there is anybody else. */
  | { kind: 'not-involved'; source: Source }
  /** Who may read a complaint, at the widest. `mandatory`: a law names them; else it asks for secrecy, or for no more than is needed. */
  | { kind: 'readers'; widest: Exclude<Readers, 'everyone'>; mandatory: boolean; source: Source }
  /** Not taking up: only on these grounds, said within this term, in a letter that names where to go. */
  | { kind: 'refusal'; grounds: string[]; period: Period; namesBody: boolean; source: Source }
  /** Who is heard before the answer, whether a report is made, whether `written` counts, and on which grounds `only` a side is left out. */
  | {
      kind: 'hearing'
      whom: readonly Side[]
      report: boolean
      written: boolean
      only: readonly { id: string; of: Side }[]
      source: Source
    }
  /**
   * A committee before the organisation decides: what it gives, with how many at least, whether its chair stands outside the
   * house. `usually`: no law gives a number for its judgement, this is usual. `answer`: the law's term for the answer to it.
   */
  | {
      kind: 'committee'
      gives: Committee['gives']
      least: number
      chairFromOutside: boolean
      usually: { period: Period; source: Source } | null
      answer: Pick<Term, 'period' | 'source'> | null
      source: Source
    }
  /** The committee may take more time for its judgement; the procedure says so, with whom it tells. */
  | { kind: 'judgement-extension'; notify: ToldOfExtension[]; source: Source }
  /** The person complained about gets a copy of the complaint. */
  | { kind: 'copy-for-subject'; source: Source }
  /** Who must have been asked for advice or agreement before the procedure is adopted. */
  | { kind: 'advice'; from: AtDesk<string>; source: Source }

/** A sector's rules, and the day on which somebody held them beside the texts. No legal advice. */
export type LawRules = { checkedOn: CivilDate; rules: readonly LawRule[] }
