// On which grounds a complaint is not taken up, who decides that, and by when one reads why.
import { publicPageWords } from '@/lib/catalogues/public/public-page/words'
import { periodInWords } from '@/lib/core/calendar/period-in-words'
import type { PublicLang } from '@/lib/core/shared/language'
import type { Line } from '@/lib/core/shared/line'
import { say } from '@/lib/core/shared/words'
import { nameFunction, uncapitalised } from '../function-in-words'
import type { Procedure } from '../procedure'
import type { RefusalRules } from '../refusal'
import type { Block } from './block'
import { countedFrom } from './counted-from'
import { bodyLine } from './follow-up-part'
import type { Reading } from './reading'

export function refusalBlocks(procedure: Procedure, reading: Reading): Block[] {
  const { lang } = reading
  const words = publicPageWords[lang]
  const { refusal } = procedure.processing
  if (!refusal) return [{ kind: 'text', line: [words.refusesNothing] }]
  const grounds = refusal.grounds.map((ground): Line => [uncapitalised(say(ground.words, lang))])
  return [
    { kind: 'heading', text: words.refusal },
    { kind: 'list', items: grounds },
    { kind: 'text', line: [howRefused(procedure, refusal, reading).join(' ')] },
  ]
}

function howRefused(procedure: Procedure, { term, by, namesExternalBody }: RefusalRules, reading: Reading): string[] {
  const { lang, people } = reading
  const words = publicPageWords[lang]
  const who = uncapitalised(nameFunction(procedure, by, lang, people).label)
  const when = term && [
    words.refusalWithin({ period: periodInWords(term.period, lang) }),
    ...countedFrom(procedure, term, lang),
    ...(term.period.unit === 'working-days' && term.endRule === 'next-working-day'
      ? []
      : [words.endRule[term.endRule]]),
    words.refusalAfter,
  ]
  const names = namesExternalBody && procedure.followUp.externalBodies.length > 0
  return [words.refusalBy({ who }), words.refusalWhy, ...(when ?? []), ...(names ? [words.refusalNamesBody] : [])]
}

/** Where the complainant can go instead, as it stands below the letter that says why: by itself, so that nobody forgets it. */
export function refusalBodyLines({ processing, followUp }: Procedure, lang: PublicLang): Line[] {
  if (!processing.refusal?.namesExternalBody) return []
  return followUp.externalBodies.map((body) => bodyLine(body, lang, publicPageWords[lang].refusalGo))
}
