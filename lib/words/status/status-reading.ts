// What the status page of one party is made from. Without the code there are no texts and, unless the procedure shows
// persons, no names: what is not here cannot be shown by mistake.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { ComplaintCase } from '@/lib/core/case/complaint-case'
import type { Recorded } from '@/lib/core/case/events'
import type { SentPerson } from '@/lib/core/case/sent-person'
import type { Holder } from '@/lib/core/procedure/function-in-words'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { PublicLang } from '@/lib/core/shared/language'
import type { Words } from '@/lib/core/shared/words'
import type { Acting } from '@/lib/words/case/who-acts'

export type StatusReading = {
  procedure: Procedure
  complaint: ComplaintCase
  timeline: readonly Recorded[]
  /** Whose page it is. */
  party: string
  lang: PublicLang
  today: CivilDate
  /** Who fills which function, without those it may be about; nobody where functions are shown. */
  people: readonly Holder[]
  /** The functions that stand aside in this case: everybody who fills them is, or may be, who it is about. */
  aside: readonly string[]
  /** Names of members, for as far as they may be seen. */
  members: Readonly<Record<string, string>>
  /** The words behind the code; null without it. */
  texts: ReadonlyMap<string, string> | null
  /** Who was named in what was sent; nobody without the code. */
  sent?: readonly SentPerson[]
  /** Whether a code can be sent to this party: they left an e-mail address. */
  reachable: boolean
  /** What was changed, of the improvements this case led to that are done; shown to who asked to hear. */
  changes: readonly (Words | null)[]
}

/** Who acts in this case, for as far as the reader may know. */
export function actingIn({ procedure, complaint, lang, people, aside, members }: StatusReading): Acting {
  const shown = procedure.contact.shows === 'person' && complaint.handler !== null
  const handlerName = shown && complaint.handler ? (members[complaint.handler] ?? null) : null
  return { procedure, complaint, lang, people, aside, handlerName }
}
