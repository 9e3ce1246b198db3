// What the status page of one party is made from. Without the code there are no texts and, unless the procedure shows
// persons, no names: what is not here cannot be shown by mistake.
import type { CivilDate } from '@/lib/calendar/civil-date'
import type { Holder } from '@/lib/procedure/function-in-words'
import type { Procedure } from '@/lib/procedure/procedure'
import type { Lang } from '@/lib/shared/language'
import type { Words } from '@/lib/shared/words'
import type { ComplaintCase } from '../complaint-case'
import type { Recorded } from '../events'

export type StatusReading = {
  procedure: Procedure
  complaint: ComplaintCase
  timeline: readonly Recorded[]
  /** Whose page it is. */
  party: string
  lang: Lang
  today: CivilDate
  /** Who fills which function; nobody where functions are shown. */
  people: readonly Holder[]
  /** Names of members, for as far as they may be seen. */
  members: Readonly<Record<string, string>>
  /** The words behind the code; null without it. */
  texts: ReadonlyMap<string, string> | null
  /** Whether a code can be sent to this party: they left an e-mail address. */
  reachable: boolean
  /** What was changed, of the improvements this case led to that are done; shown to who asked to hear. */
  changes: readonly (Words | null)[]
}
