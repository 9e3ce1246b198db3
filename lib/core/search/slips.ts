// Slips of the fingers: which words somebody may have meant, and how these are found among all words without comparing each.
// Two words that differ by a slip are the same once a letter is left out of both (after W. Garbe's symmetric deletes).
import { otherNumber } from './other-number'

/** Only the beginning is taken apart: slips there are found, and what follows is compared afterwards. */
const BEGINNING = 7

/** So many slips are forgiven in a word of this length. */
export function slipsForgiven(word: string): number {
  return word.length < 5 ? 0 : word.length < 9 ? 1 : 2
}

/** The beginning of a word, and what is left of it when a letter is left out, or two: of a long word alone. */
export function deletions(word: string): string[] {
  let [last, all] = [[word.slice(0, BEGINNING)], new Set([word.slice(0, BEGINNING)])]
  for (let slip = 0; slip < slipsForgiven(word); slip += 1) {
    last = [...new Set(last.flatMap((part) => Array.from(part, (_, i) => part.slice(0, i) + part.slice(i + 1))))]
    all = new Set([...all, ...last])
  }
  return [...all]
}

/** The same of a word that somebody types, in the other forms it may have been written in, and the beginnings of words besides. */
export function deletionsAsked(word: string, besides: readonly string[]): string[] {
  const forms = slipsForgiven(word) === 0 ? [] : [word, ...otherNumber(word)]
  return [...new Set([...forms.flatMap(deletions), ...besides.map((one) => one.slice(0, BEGINNING))])]
}

/** By how many slips a typed word, or one of its other forms, differs from one that is known; `most` + 1: by more. */
export function slipsFrom(typed: string, known: string, most: number): number {
  const direct = slipsBetween(typed, known, most)
  // Without a slip in it the bent word is found by its stem.
  if (direct <= most || most === 0) return direct
  const bent = otherNumber(typed).filter((form) => slipsForgiven(form) > 0)
  return Math.min(most + 1, ...bent.map((form) => slipsBetween(form, known, Math.min(most, slipsForgiven(form)))))
}

/** By how many slips these differ: a letter too many, too few, another one, or two that changed places; `most` + 1: by more. */
function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    if (Math.min(...row) > most) return most + 1
    ;[before, last] = [last, row]
  }
  return last[b.length] ?? most + 1
}
