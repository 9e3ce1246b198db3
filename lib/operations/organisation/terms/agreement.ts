import type { Lang, Spoken } from '@/lib/core/shared/language'

/** A text that an organisation agrees to. Its version is kept with every acceptance; a changed text gets a new one. */
export type Agreement = {
  version: string
  title: Spoken<string>
  opening: Spoken<string>
  sections: { title: Spoken<string>; lines: Spoken<string[]> }[]
}

/** What is kept of an acceptance: which text, when, and by whom. */
export type Acceptance = { version: string; at: string; by: string }

/** The sections of an agreement in one language, for a page. */
export function sectionsIn(agreement: Agreement, lang: Lang): { title: string; lines: string[] }[] {
  return agreement.sections.map(({ title, lines }) => ({ title: title[lang], lines: lines[lang] }))
}
