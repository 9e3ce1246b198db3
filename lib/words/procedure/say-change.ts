// What changed between two versions of a procedure, as a sentence.
import { type Change, compare } from '@/lib/core/procedure/compare'
import type { ProcedureDraft } from '@/lib/core/procedure/draft'
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'
import { placeInWords } from './place-in-words'
import { valueInWords } from './value-in-words'

type Drafts = { before: ProcedureDraft; after: ProcedureDraft }

/** Every difference between these two, in the order of the document. */
export function changesSaid(drafts: Drafts, lang: DeskLang): string[] {
  return compare(drafts.before, drafts.after).map((change) => sayChange(change, drafts, lang))
}

/** One change between these two: "Antwoord: was zes weken, nu acht weken". */
function sayChange(change: Change, drafts: Drafts, lang: DeskLang): string {
  return `${placeInWords(change.field, drafts[change.stands])[lang]}: ${said(change, drafts)[lang]}`
}

function said({ field, what }: Change, { before, after }: Drafts): AtDesk<string> {
  switch (what.kind) {
    case 'filled-in': {
      const now = valueInWords(field, what.now, after)
      return now ? { nl: `nu ${now.nl}`, en: `now ${now.en}` } : PLAIN.added
    }
    case 'changed': {
      const [was, now] = [valueInWords(field, what.was, before), valueInWords(field, what.now, after)]
      return was && now
        ? { nl: `was ${was.nl}, nu ${now.nl}`, en: `was ${was.en}, now ${now.en}` }
        : { nl: 'tekst gewijzigd', en: 'text changed' }
    }
    default:
      return PLAIN[what.kind]
  }
}

const PLAIN = {
  added: { nl: 'erbij gekomen', en: 'added' },
  removed: { nl: 'weggehaald', en: 'removed' },
  reordered: { nl: 'andere volgorde', en: 'another order' },
} satisfies Record<string, AtDesk<string>>
