// A function as the subject of a sentence. Organisations write "Klachtenfunctionaris" or "De klachtenfunctionaris";
// a sentence needs the article, and a wrong one reads worse than none.
import type { PublicLang, Spoken } from '@/lib/core/shared/language'
import { say } from '@/lib/core/shared/words'
import type { Procedure } from './procedure'

/** Who fills a function now, by name; only for a procedure that shows persons. */
export type Holder = { function: string; name: string }

/** How a function is named to people: alone, inside a sentence, and by its holder where the procedure shows persons. */
type NamedFunction = {
  /** As a heading: "De klachtenfunctionaris", or "Marieke de Boer". */
  label: string
  /** To begin a sentence with, or null when no safe article is known. */
  subject: string | null
  /** The function's own name, when `label` is a person. */
  role: string | null
}

const HAS_ARTICLE = /^(?:de|het|een|onze|ons|uw|the|a|an|our|your)\s/i
const DE_WORD =
  /(?:functionaris|coördinator|manager|directeur|directrice|directie|commissie|behandelaar|persoon|beslisser|voorzitter|secretaris|leider|leidinggevende|adviseur|medewerker|afdeling|ombudsman|burgemeester|bestuurder|rector|leverancier|aanbieder)$/i
const HET_WORD = /(?:bestuur|college|team|hoofd|secretariaat|bureau|loket|meldpunt|klantcontact)$/i

/** The function under this id, as people are told of it. */
export function nameFunction(
  procedure: Procedure,
  id: string,
  lang: PublicLang,
  people: readonly Holder[] = [],
): NamedFunction {
  const office = procedure.contact.functions.find((one) => one.id === id)
  const role = say(office?.name, lang)
  const holder = procedure.contact.shows === 'person' ? people.find((one) => one.function === id) : undefined
  if (holder) return { label: holder.name, subject: holder.name, role }
  return { label: role, subject: withArticle(role, lang), role: null }
}

/** "De klachtenfunctionaris" for "Klachtenfunctionaris"; null when the article would be a guess. */
export function withArticle(name: string, lang: PublicLang): string | null {
  if (HAS_ARTICLE.test(name)) return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
  if (name === '') return null
  const article = articleOf[lang](name)
  return article && `${article} ${uncapitalised(name)}`
}

/** The article of a name, to begin a sentence with; null where it would be a guess. */
const articleOf: Spoken<(name: string) => string | null> = {
  nl: (name) => {
    const head = name.split(/\s/)[0] ?? ''
    if (HET_WORD.test(head)) return 'Het'
    return DE_WORD.test(head) ? 'De' : null
  },
  en: () => 'The',
}

/** A name in the middle of a sentence: "de klachtenfunctionaris"; an abbreviation keeps its capitals. */
export function uncapitalised(name: string): string {
  return /^(?:[A-Z][a-zë]|[AU] )/.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name
}
