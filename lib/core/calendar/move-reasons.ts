// Why a term could not end on a day, in words: in a sentence ("dat is een zaterdag") and on a bill ("zaterdag").
import type { Lang, Spoken } from '@/lib/core/shared/language'
import { holidayNames } from './holiday-names'
import type { MovedBecause, SumStep } from './term'

export type Moved = Extract<SumStep, { kind: 'moved' }>

const inSentence: Record<MovedBecause, Spoken<string>> = {
  ...holidayNames,
  saturday: { nl: 'een zaterdag', en: 'a Saturday' },
  sunday: { nl: 'een zondag', en: 'a Sunday' },
  closed: { nl: 'een dag waarop wij gesloten zijn', en: 'a day on which we are closed' },
  'extra-holiday': { nl: 'een dag die gelijkstaat aan een feestdag', en: 'a day that counts as a public holiday' },
  'two-ordinary-days': { nl: 'er horen twee gewone dagen in te zitten', en: 'it must hold two ordinary days' },
  'earlier-promise': { nl: 'niet eerder dan al was beloofd', en: 'no earlier than was already promised' },
}

const onBill: Record<MovedBecause, Spoken<string>> = {
  ...holidayNames,
  saturday: { nl: 'zaterdag', en: 'Saturday' },
  sunday: { nl: 'zondag', en: 'Sunday' },
  closed: { nl: 'gesloten', en: 'closed' },
  'extra-holiday': { nl: 'gelijkgesteld met feestdag', en: 'counts as public holiday' },
  'two-ordinary-days': { nl: 'minstens twee gewone dagen', en: 'at least two ordinary days' },
  'earlier-promise': { nl: 'niet eerder dan beloofd', en: 'no earlier than promised' },
}

/** Days that people name in one breath. */
const pairs: { first: MovedBecause; second: MovedBecause; together: Spoken<string> }[] = [
  { first: 'saturday', second: 'sunday', together: { nl: 'weekend', en: 'weekend' } },
  {
    first: 'christmas-day',
    second: 'second-christmas-day',
    together: { nl: 'beide Kerstdagen', en: 'both days of Christmas' },
  },
]

/** "Goede Vrijdag", "een zaterdag": what the day is, as part of a sentence. */
export function reasonInSentence(because: MovedBecause, lang: Lang): string {
  return inSentence[because][lang]
}

/** "beide Kerstdagen, zondag": the days that did not count, in order, each once. */
export function reasonsOnBill(moves: readonly Moved[], lang: Lang): string {
  const left = [...new Set(moves.map((move) => move.because))]
  const labels: string[] = []
  for (let because = left.shift(); because; because = left.shift()) {
    const pair = pairs.find(({ first, second }) => first === because && left.includes(second))
    if (pair) left.splice(left.indexOf(pair.second), 1)
    labels.push((pair?.together ?? onBill[because])[lang])
  }
  return labels.join(', ')
}
