import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { DeskLang } from '@/lib/core/shared/language'
import { sayInstant } from './say-instant'

/** The moment at which something happened. */
export function When({ at, today, lang }: { at: string; today: CivilDate; lang: DeskLang }) {
  return <time dateTime={at}>{sayInstant(at, today, lang)}</time>
}
