import { wentBecauseWords } from '@/lib/catalogues/public/went-because/words'
import type { WentBecause } from '@/lib/core/case/outsider-went'
import type { PublicLang } from '@/lib/core/shared/language'

/** The reason why somebody from outside went, as a sentence, to whoever complains and to colleagues. */
export function sayWhyWent(because: WentBecause, byThemselves: boolean, lang: PublicLang): string {
  const { themselves, organisation } = wentBecauseWords[lang]
  const said: Partial<Record<WentBecause, string>> = byThemselves ? themselves : organisation
  return said[because] ?? ''
}
