import type { AtDesk, DeskLang } from '@/lib/core/shared/language'
import { en } from './en'
import { type DeskWords, nl } from './nl'

const words: AtDesk<DeskWords> = { nl, en }

/** What the desk says, in the member's own language. */
export function deskWords(lang: DeskLang): DeskWords {
  return words[lang]
}
