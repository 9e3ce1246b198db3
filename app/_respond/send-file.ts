import { rangeOf } from '@/lib/files/range-of'
import type { Fetchable } from '@/lib/operations/organisation/copies/fetch-copy'

/**
 * The file of a copy, whole or from where it was broken off. Everything was asked of the database before the first byte goes;
 * while the file goes out no connection is kept. `atTheEnd` is done once the last byte was taken.
 */
export async function sendFile(
  request: Request,
  { bytes, madeAt, etag, open }: Fetchable,
  { slug, atTheEnd }: { slug: string; atTheEnd?: () => Promise<void> },
): Promise<Response> {
  const range = rangeOf(request.headers.get('range'), bytes, (request.headers.get('if-range') ?? etag) === etag)
  const headers = {
    ...{ 'Accept-Ranges': 'bytes', ETag: etag, 'X-Content-Type-Options': 'nosniff' },
    // No-transform: what is compressed on the way has other bytes, and cannot be gone on with.
    'Cache-Control': 'private, no-store, no-transform',
  }
  if (range === 'outside') {
    return new Response(null, { status: 416, headers: { ...headers, 'Content-Range': `bytes */${bytes}` } })
  }
  const part = range === 'whole' ? { start: 0, end: bytes - 1 } : range
  const { body } = await open(part)
  const isEnd = part.end === bytes - 1
  return new Response(isEnd && atTheEnd ? body.pipeThrough(then(atTheEnd)) : body, {
    status: range === 'whole' ? 200 : 206,
    headers: {
      ...headers,
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="gehoor-${slug}-${madeAt.toISOString().slice(0, 10)}.json"`,
      'Content-Length': String(part.end - part.start + 1),
      ...(range === 'whole' ? {} : { 'Content-Range': `bytes ${part.start}-${part.end}/${bytes}` }),
    },
  })
}

/** Does this once the last byte was taken; whoever goes away before that ends the reading as well. */
function then(work: () => Promise<void>): TransformStream<Uint8Array, Uint8Array> {
  return new TransformStream({ flush: work })
}
