// A letter as paragraphs, so that a preview can show it as it will be read.

/** `at`: its place in the letter, from 1. */
type LetterPart = { at: number; heading: boolean; text: string }

const LONGEST_HEADING = 90

/** Paragraphs are parted by an empty line. One line that is numbered or asks something is a heading. */
export function letterParts(letter: string): LetterPart[] {
  return letter
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text, i) => ({ at: i + 1, heading: isHeading(text), text }))
}

function isHeading(text: string): boolean {
  return !text.includes('\n') && text.length <= LONGEST_HEADING && (/^\d{1,2}\. \S/.test(text) || text.endsWith('?'))
}
