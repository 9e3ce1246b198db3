import type { AtDesk, DeskLang } from '@/lib/core/shared/language'

/** A text that an organisation agrees to. Its version is kept with every acceptance; a changed text gets a new one. */
export type Agreement = {
  version: string
  title: AtDesk<string>
  opening: AtDesk<string>
  sections: { title: AtDesk<string>; lines: AtDesk<string[]> }[]
}

/** What is kept of an acceptance: which text, when, and by whom. */
export type Acceptance = { version: string; at: string; by: string }

/** The sections of an agreement in one language, for a page. */
export function sectionsIn(agreement: Agreement, lang: DeskLang): { title: string; lines: string[] }[] {
  return agreement.sections.map(({ title, lines }) => ({ title: title[lang], lines: lines[lang] }))
}
