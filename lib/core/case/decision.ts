// What a decision is made from and what comes of it. Decisions never touch a database, a clock or chance.
import type { Actor } from '@/lib/core/access/actor'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { Staffing } from '@/lib/core/procedure/routing'
import type { PublicLang } from '@/lib/core/shared/language'
import type { Result } from '@/lib/core/shared/result'
import type { TextRef } from './event-parts'
import type { CaseEvent } from './events'
import type { Refusal } from './refusals'
import type { SaidByHand } from './said-by-hand'

export type DecisionContext = {
  procedure: Procedure
  staffing: Staffing
  actor: Actor
  /** Today where the organisation is. */
  today: CivilDate
  /** The instant, ISO 8601 in UTC. */
  at: string
  newId: () => string
  /** Puts a text aside and gives the reference that an event may carry. */
  keepText: (body: string) => TextRef
  /** Puts aside, in this language, what somebody has to say where no mail can. */
  keepSaid: (said: SaidByHand, lang: PublicLang) => TextRef
  /** Puts a person aside by name and gives the id that an event may carry. */
  keepName: (name: string) => string
  /** Whether a mail can reach this person: they left an e-mail address. */
  hasAddress: (person: string) => boolean
  /** Whether we know where this person gets their post. */
  hasPostalAddress: (person: string) => boolean
  /** Puts an e-mail address aside with a person. */
  keepAddress: (person: string, email: string) => void
  /** Puts aside where a person gets their post. */
  keepPostalAddress: (person: string, address: string) => void
}

export type Decided = Result<CaseEvent[], Refusal>

/** What is known of whoever only looks at what they may do. */
export type Looking = Pick<DecisionContext, 'procedure' | 'staffing' | 'actor' | 'today'>
