// The foot of the procedure: which version this is, since when, who adopted it, and where its rules come from.

import { publicPageWords } from '@/lib/catalogues/public/public-page/words'
import { type CivilDate, isCivilDate } from '@/lib/core/calendar/civil-date'
import { longDate } from '@/lib/core/calendar/format-date'
import type { PublicLang } from '@/lib/core/shared/language'
import type { Line } from '@/lib/core/shared/line'
import { say } from '@/lib/core/shared/words'
import type { Procedure } from './procedure'
import type { Reading } from './public-parts/reading'
import type { Source } from './term'

export type Colophon = {
  heading: string
  version: Line
  lines: Line[]
  sources: { heading: string; items: string[] } | null
}

export function colophonOf(procedure: Procedure, { version, publishedOn, lang }: Reading): Colophon {
  const words = publicPageWords[lang]
  const { advisedBy } = procedure.adoption
  const advice = advisedBy ? [words.advisedBy({ who: say(advisedBy, lang) })] : []
  const sources = sourcesOf(procedure).map((source) => sourceText(source, lang))
  return {
    heading: words.colophon,
    version: [
      `${words.version({ n: version })}, ${words.versionSince} `,
      { text: unbroken(publishedOn, lang), date: publishedOn },
    ],
    lines: [[[...adoptedBy(procedure, lang), ...advice, words.sameSource].join(' ')]],
    sources: sources.length > 0 ? { heading: words.sources, items: [...new Set(sources)] } : null,
  }
}

function adoptedBy({ adoption: { by, on } }: Procedure, lang: PublicLang): string[] {
  const words = publicPageWords[lang]
  const who = by && say(by, lang)
  const date = on && unbroken(on, lang)
  if (who && date) return [words.adoptedByOn({ who, date })]
  if (who) return [words.adoptedBy({ who })]
  return date ? [words.adoptedOn({ date })] : []
}

function unbroken(date: CivilDate, lang: PublicLang): string {
  return longDate(date, lang, { weekday: false }).replaceAll(' ', '\u00a0')
}

function sourcesOf({ followUp, processing }: Procedure): Source[] {
  const found = [
    followUp.acknowledgement.term.source,
    followUp.firstContact?.term.source,
    followUp.answer.term.source,
    followUp.extension?.source,
    processing.committee?.extension?.source,
    followUp.retention.minimum?.source,
    processing.suspension?.source,
    processing.refusal?.term?.source,
    ...(processing.refusal?.grounds ?? []).map((one) => one.source),
    ...processing.letterItems.map((one) => one.source),
    processing.hearing?.source,
    processing.hearing?.due.source,
    ...(processing.hearing?.grounds ?? []).map((one) => one.source),
    processing.subject?.source,
    processing.subject?.copy.source,
    ...processing.tasks.flatMap((one) => [one.source, one.due.source]),
    ...followUp.externalBodies.map((one) => one.source),
    ...followUp.yearlyTasks.map((one) => one.source),
  ]
  return found.filter((source) => source !== null && source !== undefined)
}

function sourceText({ article, stateDate, confidence }: Source, lang: PublicLang): string {
  const words = publicPageWords[lang]
  const state =
    stateDate === null
      ? ''
      : words.stateOf({ date: isCivilDate(stateDate) ? longDate(stateDate, lang, { weekday: false }) : stateDate })
  return [article, state, confidence === 'unread' ? words.unread : ''].filter(Boolean).join(' ')
}
