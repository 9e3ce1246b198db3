import type { PublicLang } from '@/lib/core/shared/language'
import { type Line, lineOf } from '@/lib/core/shared/line'
import { say } from '@/lib/core/shared/words'
import type { Procedure } from '../procedure'

/** "Heeft u een vraag over uw rekening? Bel onze administratie." */
export function elsewhereLine(one: Procedure['definition']['elsewhere'][number], lang: PublicLang): Line {
  return lineOf(`${say(one.when, lang)} ${say(one.where, lang)}`)
}
