// A form as it came in: names with every value that was sent under them, before anything is believed.

export type FormEntries = ReadonlyMap<string, readonly string[]>

/** What was sent under a name when it was sent once; otherwise nothing. */
export function only(entries: FormEntries, name: string): string {
  const values = entries.get(name) ?? []
  return values.length === 1 ? (values[0] ?? '') : ''
}

/** Everything that was sent under a name. */
export function all(entries: FormEntries, name: string): readonly string[] {
  return entries.get(name) ?? []
}

// What no person types on purpose: control characters, marks that turn the reading direction, and half characters.
const UNSEEN = /(?![\t\n\r])\p{Cc}|\p{Bidi_Control}|\p{Cs}|[\ufeff\ufffd]/u

/** Whether a text holds characters that cannot be seen and can mislead. */
export function hasUnseenSigns(text: string): boolean {
  return UNSEEN.test(text)
}

/** The text without them, so that its writer can look at it again and send it. */
export function withoutUnseenSigns(text: string): string {
  return text.replace(new RegExp(UNSEEN, 'gu'), '')
}

/** One kind of line end, composed letters, no space around it: the same text however it was typed. */
export function tidied(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').normalize('NFC').trim()
}
