// Why a term could not end on a day, in a sentence: "dat is een zaterdag".
import { calendarWords } from '@/lib/catalogues/public/calendar/words'
import type { PublicLang } from '@/lib/core/shared/language'
import type { MovedBecause, SumStep } from './term'

export type Moved = Extract<SumStep, { kind: 'moved' }>

/** "Goede Vrijdag", "een zaterdag": what the day is, as part of a sentence. */
export function reasonInSentence(because: MovedBecause, lang: PublicLang): string {
  const { holidays, reasons } = calendarWords[lang]
  return { ...holidays, ...reasons }[because]
}
