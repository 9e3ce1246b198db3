// What the shape of a procedure itself demands: every field there and in order.
import type { Spoken } from '@/lib/core/shared/language'
import { asProcedure, type Gap, type ProcedureDraft } from '../draft'
import { placeInWords } from '../place-in-words'
import { Procedure } from '../procedure'
import { placeOf, schemaAt } from '../schema-walk'
import type { Finding } from './finding'

/** A sentence for what is wrong with a field of this name. */
const problems: Record<Gap['problem'], (place: Spoken<string>) => Spoken<string>> = {
  missing: (place) => ({ nl: `${place.nl}: nog niet ingevuld.`, en: `${place.en}: not filled in yet.` }),
  'too-long': (place) => ({ nl: `${place.nl}: te lang of te groot.`, en: `${place.en}: too long or too large.` }),
  'too-few': (place) => ({ nl: `${place.nl}: hier moet nog iets bij.`, en: `${place.en}: something must be added.` }),
  'too-many': (place) => ({ nl: `${place.nl}: dit zijn er te veel.`, en: `${place.en}: these are too many.` }),
  'not-in-order': (place) => ({ nl: `${place.nl}: dit klopt nog niet.`, en: `${place.en}: this is not right yet.` }),
}

/** Fields that need a word of their own, because the page promises them to everyone. */
const own: Record<string, Spoken<string>> = {
  languages: { nl: 'Kies ten minste één taal.', en: 'Choose at least one language.' },
  'contact.email': {
    nl: 'Vul het e-mailadres in waarop klagers u bereiken, zoals klachten@voorbeeld.nl.',
    en: 'Fill in the email address on which complainants reach you, such as complaints@example.org.',
  },
}

/** Every field that keeps this draft from being a procedure. */
export function schemaGaps(draft: ProcedureDraft): Finding[] {
  const made = asProcedure(draft)
  if (made.ok) return []
  const gaps = made.refusal.gaps.filter((gap) => !isTextToCome(gap))
  return gaps.map(({ path, problem }) => ({
    field: path,
    blocks: true,
    words: own[path] ?? problems[problem](placeInWords(path, draft)),
  }))
}

/** A text that is not there at all is asked for in each language, by missingTexts. */
function isTextToCome({ path, problem }: Gap): boolean {
  const schema = schemaAt(Procedure, path.split('.'))
  return problem === 'missing' && schema !== null && placeOf(schema).shape.kind === 'words'
}
