// Which of the words of an organisation somebody may have meant: begun and not finished, or typed with a slip.
import { slipsForgiven, slipsFrom } from './slips'

export type KnownWord = { word: string; strong: boolean }

const MOST_BEGUN = 20
const MOST_MISTYPED = 8
/** Of a shorter beginning there are too many. */
export const SHORTEST_BEGINNING = 3

/** Those of names and subjects first, then the nearest, before all what was asked besides; never the word itself. */
export function meantBy(typed: string, known: readonly KnownWord[], besides: readonly string[]): string[] {
  const most = slipsForgiven(typed)
  const others = known
    .filter(({ word }) => word !== typed)
    .map((one) => ({ ...one, begun: one.word.startsWith(typed), slips: slipsFrom(typed, one.word, most) }))
    .sort((a, b) => Number(b.strong) - Number(a.strong) || a.slips - b.slips || (a.word < b.word ? -1 : 1))
  const begun = others.filter((one) => one.begun).slice(0, MOST_BEGUN)
  const mistyped = others.filter((one) => !one.begun && one.slips <= most).slice(0, MOST_MISTYPED)
  const asked = others.filter(({ word }) => besides.some((one) => word.startsWith(one)))
  return [...new Set([...asked, ...begun, ...mistyped].map(({ word }) => word))]
}
