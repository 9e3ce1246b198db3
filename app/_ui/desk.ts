// What the frame of the desk needs to know: whose desk, who sits at it, in which language and on which day.
import type { Role } from '@/lib/core/access/actor'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { DeskLang } from '@/lib/core/shared/language'

export type Desk = {
  slug: string
  organisation: string
  /** Whether the public page is there: something was published. */
  isLive: boolean
  member: { id: string; name: string; role: Role }
  lang: DeskLang
  today: CivilDate
}
