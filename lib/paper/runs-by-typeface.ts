// Which letters of a text stand in which typeface: our own as far as it has them, another for the rest.

export type Typeface = 'plain' | 'strong' | 'others'
type Run = { text: string; face: Typeface }
/** What is asked of the typeface that is set now. */
type Faces = { font: (name: string) => unknown }
type Knows = { hasGlyphForCodePoint: (point: number) => boolean }

/** The text in stretches of one typeface. What is in none is shown as an empty box by the last. */
export function runsByTypeface(doc: Faces, text: string, face: Typeface): Run[] {
  doc.font(face)
  const { font } = (doc as unknown as { _font: { font: Knows } })._font
  const runs: Run[] = []
  for (const letter of text.normalize('NFC')) {
    const point = letter.codePointAt(0) ?? 0
    const own = point < 0x20 || font.hasGlyphForCodePoint(point) ? face : 'others'
    const last = runs.at(-1)
    if (last?.face === own) last.text += letter
    else runs.push({ text: letter, face: own })
  }
  return runs
}
