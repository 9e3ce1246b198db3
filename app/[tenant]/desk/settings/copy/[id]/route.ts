import { rangeOf } from '@/lib/files/range-of'
import { atThisMoment } from '@/lib/operations/at-this-moment'
import { copyWasFetched, fetchCopy } from '@/lib/operations/copies/fetch-copy'
import { currentActor } from '@/lib/session/current-actor'
import { currentUser } from '@/lib/session/current-user'

type Context = { params: Promise<{ tenant: string; id: string }> }

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * The file of a copy that is ready, whole or from where it was broken off. Everything is asked of the database before the
 * first byte goes; while the file goes out no connection is kept.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { tenant: slug, id } = await params
  if ((await currentUser()) === null) return goTo(`/sign-in?next=${encodeURIComponent(`/${slug}/desk/settings`)}`)
  const actor = await currentActor(slug)
  const found = actor !== null && UUID.test(id) ? await fetchCopy(actor, id, atThisMoment()) : null
  if (actor === null || !found?.ok) return new Response(null, { status: 404 })
  const { bytes, madeAt, etag, open } = found.value
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
  return new Response(isEnd ? body.pipeThrough(atTheEnd(() => copyWasFetched(actor))) : body, {
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

function goTo(path: string): Response {
  return new Response(null, { status: 307, headers: { Location: path } })
}

/** Does this once the last byte was taken; whoever goes away before that ends the reading as well. */
function atTheEnd(work: () => Promise<void>): TransformStream<Uint8Array, Uint8Array> {
  return new TransformStream({ flush: work })
}
