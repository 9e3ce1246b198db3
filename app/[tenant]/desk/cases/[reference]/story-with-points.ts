// The story with its points as an editor marks them: each point's words are looked up in the story, and what is found is
// underlined where it stands. A point in other words stands beside the story without a line.

type Run = { text: string; point: number | null }
/** A paragraph with the points that begin in it. */
export type Paragraph = { runs: Run[]; points: number[] }
type MarkedStory = { paragraphs: Paragraph[]; elsewhere: number[] }

type Span = { from: number; to: number; point: number }

/** Points by their place in the list, from 0. A point that is the whole story is marked nowhere: a line under all says nothing. */
export function storyWithPoints(story: string, points: readonly (string | null)[]): MarkedStory {
  const paragraphs = story
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
  const found = new Set<number>()
  const marked = paragraphs.map((text) => {
    const spans = points.flatMap((quote, point) => {
      if (found.has(point)) return []
      const span = findIn(text, quote, story)
      if (!span) return []
      found.add(point)
      return [{ ...span, point }]
    })
    const apart = withoutOverlap(spans)
    return { runs: runsOf(text, apart), points: spans.map(({ point }) => point) }
  })
  return { paragraphs: marked, elsewhere: points.map((_, i) => i).filter((i) => !found.has(i)) }
}

// White space does not count: a quote may run over a line's end.
function findIn(text: string, quote: string | null, story: string): { from: number; to: number } | null {
  const words = (quote ?? '').trim().split(/\s+/).filter(Boolean)
  if (words.length === 0 || sameWords(quote ?? '', story)) return null
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+')
  const match = new RegExp(pattern, 'iu').exec(text)
  return match ? { from: match.index, to: match.index + match[0].length } : null
}

function sameWords(a: string, b: string): boolean {
  return a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim()
}

function withoutOverlap(spans: readonly Span[]): Span[] {
  return [...spans]
    .sort((a, b) => a.from - b.from)
    .reduce<Span[]>((apart, span) => ((apart.at(-1)?.to ?? 0) <= span.from ? [...apart, span] : apart), [])
}

function runsOf(text: string, spans: readonly Span[]): Run[] {
  const runs: Run[] = []
  let at = 0
  for (const { from, to, point } of spans) {
    if (from > at) runs.push({ text: text.slice(at, from), point: null })
    runs.push({ text: text.slice(from, to), point })
    at = to
  }
  if (at < text.length) runs.push({ text: text.slice(at), point: null })
  return runs
}
