// How long a complaint is kept, as the public page, the form and the privacy page say it.
import { publicPageWords } from '@/lib/catalogues/public/public-page/words'
import { monthName } from '@/lib/core/calendar/format-date'
import { periodInWords } from '@/lib/core/calendar/period-in-words'
import type { PublicLang } from '@/lib/core/shared/language'
import type { FollowUp } from './follow-up'
import type { Retention } from './retention'

/**
 * "Wij bewaren uw klacht tot 2 jaar na het sluiten van de zaak." What a law demands, with its article; and when the financial
 * year ends that it counts from, where that is not in December.
 */
export function retentionInWords(
  { retention, financialYearEnds }: Pick<FollowUp, 'retention' | 'financialYearEnds'>,
  lang: PublicLang,
): string {
  const { period, from, minimum } = retention
  const words = publicPageWords[lang]
  const countsYears = from === 'year-of-closing' || minimum?.from === 'year-of-closing'
  const ends = { month: monthName(financialYearEnds, lang) }
  return [
    words.retention[from]({ period: periodInWords(period, lang) }),
    ...(minimum ? [words.leastKept[minimum.from]({ period: periodInWords(minimum.period, lang) })] : []),
    ...(minimum?.source ? [words.byArticle({ article: minimum.source.article })] : []),
    // A year that ends in December is what everybody calls a year.
    ...(countsYears && financialYearEnds !== 12 ? [words.financialYear(ends)] : []),
  ].join(' ')
}

/** What is done when that time is over, and what keeps it from being done. */
export function erasingInWords({ erasing }: Retention, lang: PublicLang): string {
  return publicPageWords[lang].erasing[erasing]
}
