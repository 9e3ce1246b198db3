// Most messages are words with names in between, and are said some hundred times a page: these need no counting and no
// choosing, and are put together here. Whatever else a message may hold is left to the library.

/** An element of a message, as the library's parser gives it. */
type Element = { type: number; value?: unknown }

/** A piece of a message: words, or the name of what stands there. */
export type Piece = { words: string } | { name: string }

// The parser's names for its elements are a const enum, which a file that is compiled by itself cannot read.
const [LITERAL, ARGUMENT] = [0, 1]

/** The pieces of a message that is words with names in between; null for any other. */
export function piecesOf(elements: readonly Element[]): Piece[] | null {
  const pieces: Piece[] = []
  for (const element of elements) {
    if (typeof element.value !== 'string') return null
    if (element.type === LITERAL) pieces.push({ words: element.value })
    else if (element.type === ARGUMENT) pieces.push({ name: element.value })
    else return null
  }
  return pieces
}

/** The message with everything filled in; null where a value is missing or is neither text nor number. */
export function filledIn(
  pieces: readonly Piece[],
  values: Readonly<Record<string, unknown>> | undefined,
): string | null {
  let said = ''
  for (const piece of pieces) {
    const part = 'words' in piece ? piece.words : values?.[piece.name]
    if (typeof part !== 'string' && typeof part !== 'number') return null
    said += part
  }
  return said
}
