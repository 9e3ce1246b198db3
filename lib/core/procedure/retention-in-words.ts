// How long a complaint is kept, as the public page, the form and the privacy page say it.
import { publicPageWords } from '@/lib/catalogues/public/public-page/words'
import { periodInWords } from '@/lib/core/calendar/period-in-words'
import type { PublicLang } from '@/lib/core/shared/language'
import type { Retention } from './retention'

/** "Wij bewaren uw klacht tot 2 jaar na het sluiten van de zaak." And what a law demands, with its article. */
export function retentionInWords({ period, from, minimum }: Retention, lang: PublicLang): string {
  const words = publicPageWords[lang]
  const kept = words.retention[from]({ period: periodInWords(period, lang) })
  if (!minimum) return kept
  const least = words.leastKept[minimum.from]({ period: periodInWords(minimum.period, lang) })
  return [kept, least, ...(minimum.source ? [words.byArticle({ article: minimum.source.article })] : [])].join(' ')
}

/** What is done when that time is over, and what keeps it from being done. */
export function erasingInWords({ erasing }: Retention, lang: PublicLang): string {
  return publicPageWords[lang].erasing[erasing]
}
