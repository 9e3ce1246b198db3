// Texts an organisation writes: one per language it chose to speak. Which languages must be there is the procedure's affair.
import { z } from 'zod'
import { inEachLang, PublicLang } from './language'

/** At most this many signs in one text of a procedure; longer is a letter, not a sentence. */
export const LONGEST_WORDS = 4000

const line = z.string().trim().min(1).max(LONGEST_WORDS)

/** A text in one or more languages: `{ nl: 'Wij luisteren.', en: 'We listen.' }`. */
export const Words = inEachLang(line.optional())
export type Words = z.infer<typeof Words>

/** The text in the reader's language, or else in the language that is there: a text is better than a hole. */
export function say(words: Words | null | undefined, lang: PublicLang): string {
  if (!words) return ''
  const spoken = [lang, ...PublicLang.options].map((one) => words[one])
  return spoken.find((text) => text !== undefined) ?? ''
}
