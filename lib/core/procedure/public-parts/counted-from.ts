// From which day a term is counted, as the page says it.
import { publicPageWords } from '@/lib/catalogues/public/public-page/words'
import type { PublicLang } from '@/lib/core/shared/language'
import type { Procedure } from '../procedure'
import type { Term } from '../term'

/** One sentence; of a day that has to be told, also from when it is counted where nobody did, and what comes of telling it later. */
export function countedFrom({ definition }: Pick<Procedure, 'definition'>, { from }: Term, lang: PublicLang): string[] {
  const words = publicPageWords[lang]
  if (from !== 'told-day') return [words.counted[from]]
  return [words.countedTold[definition.windowFrom?.is ?? 'event'], words.countedUntold, words.countedMoves]
}
