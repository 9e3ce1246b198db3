import { atThisMoment } from '@/lib/operations/at-this-moment'
import { checkOwnPassword } from '@/lib/operations/check-own-password'
import { handOut } from '@/lib/operations/hand-out'
import { currentActor } from '@/lib/session/current-actor'
import { currentUser } from '@/lib/session/current-user'
import { sameOrigin } from '@/lib/session/same-origin'

type Context = { params: Promise<{ tenant: string }> }

/** A copy of everything as a file, for an owner who types their password once more. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { tenant: slug } = await params
  if (!(await sameOrigin())) return new Response(null, { status: 403 })
  const [actor, user] = await Promise.all([currentActor(slug), currentUser()])
  if (actor === null || user === null) return new Response(null, { status: 404 })
  const moment = atThisMoment()
  const checked = await checkOwnPassword(user, await passwordIn(request), moment)
  if (!checked.ok) return backWith(slug, checked.refusal.kind === 'too-many-tries' ? 'tries' : 'password')
  const ready = await handOut(actor, moment)
  if (!ready.ok) return new Response(null, { status: 404 })
  const name = `gehoor-${slug}-${moment.now.toISOString().slice(0, 10)}.json`
  return new Response(streamOf(ready.value), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

async function passwordIn(request: Request): Promise<string> {
  const typed = (await request.formData().catch(() => new FormData())).get('password')
  return typeof typed === 'string' ? typed : ''
}

function backWith(slug: string, why: string): Response {
  return new Response(null, { status: 303, headers: { Location: `/${slug}/desk/settings?copy=${why}#copy` } })
}

// Written as fast as it is read; whoever goes away ends the reading as well.
function streamOf(fill: (write: (piece: string) => Promise<void>) => Promise<void>): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<string, Uint8Array>(encoding())
  const writer = writable.getWriter()
  fill((piece) => writer.write(piece))
    .then(() => writer.close())
    .catch((fault) => writer.abort(fault))
    .catch(() => {})
  return readable
}

function encoding(): Transformer<string, Uint8Array> {
  const encoder = new TextEncoder()
  return { transform: (piece, controller) => controller.enqueue(encoder.encode(piece)) }
}
