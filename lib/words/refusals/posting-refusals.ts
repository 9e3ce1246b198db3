// Why a day of posting cannot be the one that was said.
import { longDate } from '@/lib/core/calendar/format-date'
import type { Refusal } from '@/lib/core/case/refusals'
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'

export type OnPosting = Extract<Refusal, { kind: 'already-posted' | 'posted-before-written' }>

const words: AtDesk<{ posted: (on: string) => string; beforeWritten: (written: string) => string }> = {
  nl: {
    posted: (on) => `Deze brief is al weg, op ${on}.`,
    beforeWritten: (written) => `De brief is van ${written}. Kies die dag of later.`,
  },
  en: {
    posted: (on) => `This letter has left already, on ${on}.`,
    beforeWritten: (written) => `The letter is of ${written}. Choose that day or later.`,
  },
}

/** The letter left before, or was not written yet. */
export function sayPostingRefusal(refusal: OnPosting, lang: DeskLang): string {
  return refusal.kind === 'already-posted'
    ? words[lang].posted(longDate(refusal.on, lang))
    : words[lang].beforeWritten(longDate(refusal.written, lang))
}
