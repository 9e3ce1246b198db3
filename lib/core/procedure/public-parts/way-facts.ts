// The ways to complain as the page says them: each with where it goes and what there is to know.
import { publicPageWords } from '@/lib/catalogues/public/public-page/words'
import { type Line, lineOf, mailLink, phoneLink } from '@/lib/core/shared/line'
import { say } from '@/lib/core/shared/words'
import type { Way } from '../intake'
import type { Procedure } from '../procedure'
import type { Fact } from './block'
import type { Reading } from './reading'

/** Where the form stands, seen from the page of the procedure; the document makes a whole address of it. */
export const FORM_PLACE = 'intake'

/** The ways to complain with what there is to know of each. */
export function wayFacts(procedure: Procedure, lang: Reading['lang']): { kind: Way['kind']; fact: Fact }[] {
  return procedure.intake.ways.map((way) => ({ kind: way.kind, fact: wayFact(way, procedure, lang) }))
}

function wayFact(way: Way, { contact }: Procedure, lang: Reading['lang']): Fact {
  const words = publicPageWords[lang]
  const note = say(way.note, lang)
  const hours = say(contact.hours, lang)
  const says: Record<Way['kind'], Line | null> = {
    form: [{ text: words.fillIn, href: FORM_PLACE }, '.'],
    phone: contact.phone ? [phoneLink(contact.phone), hours && `, ${hours}`] : null,
    email: [mailLink(contact.email)],
    letter: contact.address ? [contact.address] : null,
    visit: contact.address ? [contact.address] : null,
  }
  const first = way.kind === 'visit' ? null : says[way.kind]
  const lines = [first, note === '' ? null : lineOf(note)].filter((line) => line !== null)
  const [head = [words.visitUs], ...small] = lines
  return { term: words.ways[way.kind], says: [head], small }
}
