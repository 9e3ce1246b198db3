// Text that ends up in a mail's header: one line, nothing that a mail server or a reader's eye could be misled by.

// Cc: control and line characters. Cf: invisible ones, among them those that turn the direction of text. Zl, Zp: line breaks.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu

// What opens and closes an encoded word (RFC 2047), which a mail program turns into characters that nobody looked at.
const ENCODED_WORD = /=(?=\?)|\?(?==)/g

// Most of what comes here: letters and signs of ASCII with single spaces between them. There is nothing to clean in it.
const PLAIN = /^[!-~]+(?: [!-~]+)*$/

/** The text on one line of at most `longest` characters, without control, invisible and direction characters. */
export function oneLine(text: string, longest = 200): string {
  const isClean = text.length <= longest && PLAIN.test(text) && !text.includes('=?') && !text.includes('?=')
  return isClean ? text : cleaned(text, longest)
}

function cleaned(text: string, longest: number): string {
  const plain = text.toWellFormed().replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim()
  const clean = plain.replace(ENCODED_WORD, '$& ')
  const characters = [...clean]
  return characters.length > longest
    ? `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : clean
}
