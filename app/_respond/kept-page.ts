// Pages that are the same for everybody who reads them in one language on one day: drawn once, sent as often as asked for.
import { memoryOf } from '@/lib/core/shared/memory'
import { type Document, draw } from './document'
import type { PublicPlace } from './public-place'

type Kept = { html: Buffer<ArrayBuffer>; headers: Record<string, string> }

const pages = memoryOf<Kept>(16 * 1024 * 1024)

/** What such a page is made from: all that is known here except who asks, and when on this day. */
type Shared = Pick<PublicPlace, 'published' | 'place' | 'today'>

/**
 * The page as a response. Its key holds everything that is live, as it was read for this request, and names the version by
 * its number: whatever changes is seen at once, by the next who asks.
 */
export async function respondWithKept(
  page: string,
  { published, place, today }: Shared,
  make: (from: Shared) => Document,
): Promise<Response> {
  // A version is for ever as it was published.
  const { procedure: _, publishedOn: __, ...live } = published
  const key = JSON.stringify([page, live, place, today])
  const { html, headers } = pages.recall(key) ?? keep(key, await draw(make({ published, place, today })))
  return new Response(html, { headers })
}

function keep(key: string, { html, headers }: { html: string; headers: Record<string, string> }): Kept {
  const kept = { html: Buffer.from(html), headers }
  return pages.keep(key, kept, kept.html.length + JSON.stringify(headers).length)
}
