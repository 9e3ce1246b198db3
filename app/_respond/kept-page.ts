// Pages that are the same for whoever is shown the same: drawn once, sent as often as asked for.
import { memoryOf } from '@/lib/core/shared/memory'
import { type Document, draw } from './document'
import type { PublicPlace } from './public-place'

type Kept = { html: Buffer<ArrayBuffer>; headers: Record<string, string> }

const pages = memoryOf<Kept>(16 * 1024 * 1024)

/** The page that was drawn from this, once more; null when none is kept. */
export function respondAgain(shown: readonly unknown[]): Response | null {
  const kept = pages.recall(JSON.stringify(shown))
  return kept ? new Response(kept.html, { headers: kept.headers }) : null
}

/**
 * The page as a response. `shown`: everything it is made from, as it was read for this request; whatever changes is seen at
 * once, by the next who asks. It is drawn from nothing else, and is the page that was asked for: its status is 200.
 */
export async function respondWithKept(shown: readonly unknown[], make: () => Document): Promise<Response> {
  const key = JSON.stringify(shown)
  const { html, headers } = pages.recall(key) ?? keep(key, await draw(make()))
  return new Response(html, { headers })
}

/** What a page for everybody is made from: all that is known here except who asks, and when on this day. */
export function shownToAll({ published, place, today }: PublicPlace): readonly unknown[] {
  // A version is for ever as it was published, and named by its number.
  const { procedure: _, publishedOn: __, ...live } = published
  return [live, place, today]
}

function keep(key: string, { html, headers }: { html: string; headers: Record<string, string> }): Kept {
  const kept = { html: Buffer.from(html), headers }
  return pages.keep(key, kept, kept.html.length + JSON.stringify(headers).length)
}
