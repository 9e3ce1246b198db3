// The reason not to take up a complaint, in the words of its procedure.
import type { PublicLang } from '@/lib/core/shared/language'
import { say } from '@/lib/core/shared/words'
import type { Procedure } from './procedure'

/** The ground by its id; null when this version has no such ground. */
export function sayGround({ processing }: Procedure, id: string, lang: PublicLang): string | null {
  return say(processing.refusal?.grounds.find((ground) => ground.id === id)?.words, lang) || null
}
