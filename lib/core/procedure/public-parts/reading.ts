import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { PublicLang } from '@/lib/core/shared/language'
import type { Holder } from '../function-in-words'

/** Which published text it is, for whom, and on which day it is read. */
export type Reading = {
  organisation: { name: string }
  version: number
  publishedOn: CivilDate
  lang: PublicLang
  today: CivilDate
  people?: readonly Holder[]
}
