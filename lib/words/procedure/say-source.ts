// Where a rule comes from and how sure that is, in a line: article, date of the text, certainty.
import { isCivilDate } from '@/lib/core/calendar/civil-date'
import { longDate } from '@/lib/core/calendar/format-date'
import type { Source } from '@/lib/core/procedure/term'
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'

const nl = {
  textOf: (date: string) => `tekst van ${date}`,
  sure: { read: 'Zeker: gelezen', secondary: 'Minder zeker: uit een andere bron', unread: 'Onzeker: niet gelezen' },
  noLaw: 'Geen wet',
}

const en: typeof nl = {
  textOf: (date) => `text of ${date}`,
  sure: { read: 'Sure: read', secondary: 'Less sure: from another source', unread: 'Unsure: not read' },
  noLaw: 'No law',
}

const said: AtDesk<typeof nl> = { nl, en }

/** "Wkkgz artikel 17, lid 1, tekst van 1 januari 2026. Zeker: gelezen." */
export function saySource(source: Source | null, lang: DeskLang): string {
  const words = said[lang]
  if (!source) return `${words.noLaw}.`
  const { article, stateDate, confidence } = source
  const date = isCivilDate(stateDate) ? `, ${words.textOf(longDate(stateDate, lang, { weekday: false }))}` : ''
  return `${article}${date}. ${words.sure[confidence]}.`
}
