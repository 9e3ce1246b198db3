// Why a case cannot be erased, or no longer be worked on because it was.
import { longDate } from '@/lib/core/calendar/format-date'
import type { Refusal } from '@/lib/core/case/refusals'
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'

const KINDS = ['case-erased', 'kept-until', 'kept-by-law', 'erasing-held', 'not-held', 'mail-in-hand'] as const
export type AboutKeeping = Extract<Refusal, { kind: (typeof KINDS)[number] }>

export function isAboutKeeping(refusal: Refusal): refusal is AboutKeeping {
  return KINDS.some((kind) => kind === refusal.kind)
}

type Told = {
  erased: (on: string) => string
  keptUntil: (until: string) => string
  keptByLaw: (until: string, article: string | null) => string
  held: (until: string | null) => string
  notHeld: string
  mailInHand: string
}

const told: AtDesk<Told> = {
  nl: {
    erased: (on) => `Deze zaak is gewist op ${on}. Er kan niets meer mee.`,
    keptUntil: (until) => `Deze zaak moet volgens de regeling tot en met ${until} blijven.`,
    keptByLaw: (until, article) =>
      `De wet vraagt dat deze zaak tot en met ${until} blijft${article ? ` (${article})` : ''}. Daarna kan wissen wel.`,
    held: (until) =>
      until
        ? `Deze zaak wordt vastgehouden tot en met ${until}. Daarna kan wissen wel.`
        : 'Deze zaak wordt vastgehouden. Zeg eerst in de zaak dat dat niet meer hoeft.',
    notHeld: 'Deze zaak wordt niet vastgehouden.',
    mailInHand: 'Er gaat nu een bericht van deze zaak weg. Probeer het over vijf minuten opnieuw.',
  },
  en: {
    erased: (on) => `This case was erased on ${on}. Nothing can be done to it.`,
    keptUntil: (until) => `By its procedure this case has to stay up to and including ${until}.`,
    keptByLaw: (until, article) =>
      `The law wants this case to stay up to and including ${until}${article ? ` (${article})` : ''}. After that it can be erased.`,
    held: (until) =>
      until
        ? `This case is held up to and including ${until}. After that it can be erased.`
        : 'This case is held. First say in the case that this is no longer needed.',
    notHeld: 'This case is not held.',
    mailInHand: 'A message of this case is leaving now. Please try again in five minutes.',
  },
}

/** The refusal as a sentence, with its day, and its article where a law asks it. */
export function sayKeepingRefusal(refusal: AboutKeeping, lang: DeskLang): string {
  const words = told[lang]
  switch (refusal.kind) {
    case 'case-erased':
      return words.erased(longDate(refusal.on, lang))
    case 'kept-until':
      return words.keptUntil(longDate(refusal.until, lang))
    case 'kept-by-law':
      return words.keptByLaw(longDate(refusal.until, lang), refusal.article)
    case 'erasing-held':
      return words.held(refusal.until && longDate(refusal.until, lang))
    case 'not-held':
      return words.notHeld
    case 'mail-in-hand':
      return words.mailInHand
  }
}
