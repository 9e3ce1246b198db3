// Text that ends up in a mail's header: one line, nothing that a mail server or a reader's eye could be misled by.

// Cc: control and line signs. Cf: invisible ones, among them those that turn the direction of text. Zl, Zp: line breaks.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu

/** The text on one line of at most `longest` signs, without control, invisible and direction signs. */
export function oneLine(text: string, longest = 200): string {
  const clean = text.toWellFormed().replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim()
  const signs = [...clean]
  return signs.length > longest
    ? `${signs
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : clean
}
