// What a case is called: by the title a handler gave it, or else by the first words of the story.

const LONGEST_TITLE = 90
/** How a letter begins says nothing of what it is about; it goes when something follows. */
const SALUTATION = /^(?:(?:Geachte|Beste|Dear)(?: [^\s,.!?]+){1,4}|L\.?S\.?)[,.!]\s+(?=\p{Lu})/u

/** The title, or the beginning of the story; null when both are gone. */
export function caseTitle({ title, told }: { title: string | null; told: string | null }): string | null {
  return title ?? titleOf(told)
}

/** The first sentence of a story, or as much of it as fits on a line, cut between words. */
export function titleOf(story: string | null): string | null {
  const text = story?.replace(/\s+/g, ' ').trim().replace(SALUTATION, '')
  if (!text) return null
  const sentence = /^.{12,}?[.!?](?=\s|$)/u.exec(text)?.[0] ?? text
  const whole = sentence.replace(/[.]$/, '')
  if (whole.length <= LONGEST_TITLE) return whole
  const cut = whole.slice(0, LONGEST_TITLE)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40))}…`
}
