import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { type CaseFilter, caseListHref } from '@/lib/core/insights/case-filter'
import type { FigurePeriod } from '@/lib/core/insights/figure-period'
import { capital, sayCount, sayDigits } from '@/lib/core/insights/say-number'
import type { DeskLang } from '@/lib/core/shared/language'
import { lookUp } from '@/lib/core/shared/look-up'
import { say } from '@/lib/core/shared/words'
import type { FiguresRead, ProcedureNames } from '@/lib/queries/read-figures'
import { type InsightsWords, insightsWords } from './insights-words'

/** What every part of the page needs: what was read, and how things are called and said in the reader's language. */
export type View = FiguresRead & {
  slug: string
  lang: DeskLang
  today: CivilDate
  period: FigurePeriod
  words: InsightsWords
  /** May start an improvement. */
  improves: boolean
  list: (filter: CaseFilter) => string
  named: (kind: keyof ProcedureNames, id: string) => string
  /** A number in words under five: "drie". */
  count: (n: number) => string
  digits: (n: number) => string
}

type ViewFrame = Pick<View, 'slug' | 'lang' | 'today' | 'period' | 'improves'>

export function viewOf(read: FiguresRead, given: ViewFrame): View {
  const { slug, lang } = given
  const words = insightsWords(lang)
  return {
    ...read,
    ...given,
    words,
    list: (filter) => caseListHref(slug, filter),
    named: (kind, id) => capital(say(lookUp(read.names[kind], id), lang)) || words.unnamed,
    count: (n) => sayCount(n, lang),
    digits: (n) => sayDigits(n, lang),
  }
}
