// What a body that is not ours found, in words.
import type { ExternalVerdict } from '@/lib/core/case/event-parts'
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'
import { caseWords } from './case-words'

const notTakenUp: AtDesk<string> = { nl: 'niet in behandeling genomen', en: 'not taken up' }

/** "gegrond", "niet in behandeling genomen": as it stands after a colon. */
export function sayVerdict(verdict: ExternalVerdict, lang: DeskLang): string {
  return verdict === 'not-taken-up' ? notTakenUp[lang] : caseWords(lang).judgement[verdict]
}
