/** How often a word stands in these bytes; stops counting at `enough`. */
export function countIn(bytes: Buffer, word: string, enough: number): number {
  let found = 0
  for (let at = bytes.indexOf(word); at >= 0 && found < enough; at = bytes.indexOf(word, at + word.length)) found += 1
  return found
}
