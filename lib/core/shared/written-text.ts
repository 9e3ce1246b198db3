// Text as people bring it in: typed, dictated, or pasted from Word, WhatsApp and PDF. One cleaning for every road by which
// a text comes in: what has no meaning goes, every kind of line end becomes one, and what has meaning stays.

const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g
const SPACES = /\p{Zs}|\u2800/gu

// Characters that show nothing: soft hyphens, zero-width spaces, marks that turn the reading direction, byte order marks, control
// characters, half characters. Kept apart from them: joiners and variation selectors, which shape letters and emoji.
const KEPT = '\\t\\n\\u200c\\u200d\\ufe00-\\ufe0f\\u180b-\\u180d\\u180f\\u{e0000}-\\u{e01ef}'
const MEANINGLESS = new RegExp(
  `(?![${KEPT}])(?:\\p{Cc}|\\p{Cs}|\\p{Bidi_Control}|\\p{Default_Ignorable_Code_Point}|\\p{Noncharacter_Code_Point}|[\\ufff9-\\ufffb])`,
  'gu',
)

// A joiner means something between two letters that join (Persian, Hindi) and within an emoji of several (a family). Between
// Latin letters or digits, or with nothing on one side, it is a stowaway.
const LOOSE_JOINERS =
  /(?<![\p{L}\p{M}\p{Emoji_Modifier}\p{Extended_Pictographic}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}\p{Extended_Pictographic}])|(?<=[\p{Script=Latin}\p{Nd}])[\u200c\u200d]|[\u200c\u200d](?=[\p{Script=Latin}\p{Nd}])/gu

// A selector follows the character that it shapes; tags spell a flag, and nothing else.
const LOOSE_SELECTORS = /(?<=^|\s|\p{Variation_Selector})\p{Variation_Selector}+/gu
const TAGS = /(\u{1f3f4}[\u{e0030}-\u{e007a}]{1,6}\u{e007f})|[\u{e0000}-\u{e00ff}]/gu

/** Letters as nearly everybody writes them, composed, with nothing among them that is cleaned away: ended, they are done. */
const PLAIN = /^[\t\n -~\u00a1-\u00ac\u00ae-\u017f\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac]*$/

/** More marks on one letter than any script has: beyond it they only climb over the lines above, and cost time. */
const MOST_MARKS = 8
const TOO_MANY_MARKS = new RegExp(`(\\p{M}{${MOST_MARKS}})\\p{M}+`, 'gu')

/**
 * A text of several lines as its writer meant it: one kind of line end, composed letters, ordinary spaces, no character that
 * shows nothing, no space around it. The work grows with its length and no faster. Cleaning it again changes nothing.
 */
export function cleanText(text: string): string {
  const lines = text.replace(LINE_ENDS, '\n')
  if (PLAIN.test(lines)) return lines.trim()
  const readable = lines
    .replace(SPACES, ' ')
    .replace(MEANINGLESS, '')
    .replace(LOOSE_JOINERS, '')
    .replace(LOOSE_SELECTORS, '')
    .replace(TAGS, '$1')
  return bounded(bounded(readable).normalize('NFC')).trim()
}

/** The same for what is one line: a name, a street. A line end in it was pasted along and becomes a space. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ')
}

/**
 * Whether a text is so long that no cleaning brings it within `most` characters. Looked at first, so that nobody can make us
 * work on what will be refused anyway.
 */
export function isFarTooLong(text: string, most: number): boolean {
  return text.length > 4 * most + 1000
}

// Composing is slow where one letter carries thousands of marks; with few on each it is not.
function bounded(text: string): string {
  return text.replace(TOO_MANY_MARKS, '$1')
}
