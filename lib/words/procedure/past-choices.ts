// What once could be chosen and no longer can: complaints about it stay, and so does its last name.
import type { DeskLang } from '@/lib/core/shared/language'
import { lookUp } from '@/lib/core/shared/look-up'
import { say, type Words } from '@/lib/core/shared/words'
import type { Named } from './handling'

/** What choices of all versions were called last, by id. */
export type LastNames = Readonly<Record<string, Words>>

/** The choices that earlier versions had and this one has not, by their last names, in the order of these. */
export function goneChoices(now: readonly Named[], names: LastNames, lang: DeskLang): Named[] {
  const gone = Object.keys(names).filter((id) => !now.some((choice) => choice.id === id))
  return gone.map((id) => ({ id, label: lastName(names, id, lang) ?? id })).sort((a, b) => (a.label < b.label ? -1 : 1))
}

/** What this choice was called last; null for one that no version had. */
export function lastName(names: LastNames, id: string, lang: DeskLang): string | null {
  return say(lookUp(names, id), lang) || null
}
