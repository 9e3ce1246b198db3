// Why a day of posting cannot be the one that was said.
import { longDate } from '@/lib/core/calendar/format-date'
import type { Refusal } from '@/lib/core/case/refusals'
import type { DeskLang } from '@/lib/core/shared/language'

export type OnPosting = Extract<Refusal, { kind: 'already-posted' | 'posted-before-written' }>

/** The letter left before, or was not written yet. */
export function sayPostingRefusal(refusal: OnPosting, lang: DeskLang): string {
  if (refusal.kind === 'already-posted') {
    const on = longDate(refusal.on, lang)
    return lang === 'nl' ? `Deze brief is al weg, op ${on}.` : `This letter has left already, on ${on}.`
  }
  const written = longDate(refusal.written, lang)
  return lang === 'nl'
    ? `De brief is van ${written}. Kies die dag of later.`
    : `The letter is of ${written}. Choose that day or later.`
}
