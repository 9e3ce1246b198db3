// Whoever chooses to speak a language speaks it everywhere: a text that lacks it would leave a hole in the page.
import type { ProcedureDraft } from '../draft'
import { Procedure } from '../procedure'
import { textsIn } from '../schema-walk'
import { blocking, type Finding } from './finding'

/** Every text that is there in some chosen language but not in another, or not at all. */
export function missingTexts(draft: ProcedureDraft): Finding[] {
  const languages = draft.languages ?? []
  const places = textsIn(Procedure, draft)
  return places.flatMap(({ path, words }) =>
    languages
      .filter((lang) => !words[lang]?.trim())
      .map((lang) => blocking(`${path}.${lang}`, { kind: 'no-text', at: path, lang })),
  )
}
