import type { Lang, Spoken } from '@/lib/core/shared/language'
import { en } from './en'
import { type DeskWords, nl } from './nl'

const words: Spoken<DeskWords> = { nl, en }

/** What the desk says, in the member's own language. */
export function deskWords(lang: Lang): DeskWords {
  return words[lang]
}
