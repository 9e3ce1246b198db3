import { sendFile } from '@/app/_respond/send-file'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { copyWasFetched, fetchCopy } from '@/lib/operations/organisation/copies/fetch-copy'
import { currentActor } from '@/lib/session/current-actor'
import { currentUser } from '@/lib/session/current-user'

type Route = { params: Promise<{ tenant: string; id: string }> }

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The file of a copy that is ready. */
export async function GET(request: Request, { params }: Route): Promise<Response> {
  const { tenant: slug, id } = await params
  if ((await currentUser()) === null) return goTo(`/sign-in?next=${encodeURIComponent(`/${slug}/desk/settings`)}`)
  const actor = await currentActor(slug)
  const found = actor !== null && UUID.test(id) ? await fetchCopy(actor, id, atThisMoment()) : null
  if (actor === null || !found?.ok) return new Response(null, { status: 404 })
  return sendFile(request, found.value, { slug, atTheEnd: () => copyWasFetched(actor) })
}

function goTo(path: string): Response {
  return new Response(null, { status: 307, headers: { Location: path } })
}
