// What came of a form.
import type { RefusalNames } from '@/lib/words/refusals/case-refusals'
import type { AnyRefusal } from '@/lib/words/refusals/say-refusal'

/**
 * `go`: the page to go on to. `said`: a sentence above the form, or none when the form itself says it; a form of the desk keeps
 * what was typed, but for what it may forget. `kept`: what was typed is what the page now shows, so the form starts from that,
 * and other forms on the page keep what was typed in them; `focus` is where its author goes on.
 */
export type Done = { go: string } | { said: string | null; forget?: readonly string[] } | { kept: true; focus?: string }

/** Why it was not done; `news` is what happened since the author looked. `note` says it where it is not about a case. */
export type NotDone = {
  refusal: AnyRefusal
  news?: string[]
  names?: RefusalNames
  note?: string
  /** What is wrong with a field, where its form has better words than the usual ones. */
  sentences?: Record<string, string>
}
