// Whoever chooses to speak a language speaks it everywhere: a text that lacks it would leave a hole in the page.
import type { Lang } from '@/lib/core/shared/language'
import type { ProcedureDraft } from '../draft'
import { placeInWords } from '../place-in-words'
import { Procedure } from '../procedure'
import { textsIn } from '../schema-walk'
import type { Finding } from './finding'

const missingIn: Record<Lang, { nl: string; en: string }> = {
  nl: { nl: 'de Nederlandse tekst ontbreekt', en: 'the Dutch text is missing' },
  en: { nl: 'de Engelse tekst ontbreekt', en: 'the English text is missing' },
}

/** Every text that is there in some chosen language but not in another, or not at all. */
export function missingTexts(draft: ProcedureDraft): Finding[] {
  const languages = draft.languages ?? []
  const places = textsIn(Procedure, draft)
  return places.flatMap(({ path, words }) =>
    languages
      .filter((lang) => !words[lang]?.trim())
      .map((lang) => ({ field: `${path}.${lang}`, blocks: true, words: inWords(path, lang, draft) })),
  )
}

function inWords(path: string, lang: Lang, draft: ProcedureDraft): { nl: string; en: string } {
  const place = placeInWords(path, draft)
  return { nl: `${place.nl}: ${missingIn[lang].nl}.`, en: `${place.en}: ${missingIn[lang].en}.` }
}
