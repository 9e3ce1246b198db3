import { sendFile } from '@/app/_respond/send-file'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { fetchAtClosing } from '@/lib/operations/organisation/copies/fetch-at-closing'
import { closedMemberships } from '@/lib/session/current-actor'
import { currentUser } from '@/lib/session/current-user'

type Route = { params: Promise<{ tenant: string; id: string }> }

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What was kept for whoever asks when their organisation closed. */
export async function GET(request: Request, { params }: Route): Promise<Response> {
  const { tenant, id } = await params
  if ((await currentUser()) === null) {
    return new Response(null, { status: 307, headers: { Location: '/sign-in?next=/desks' } })
  }
  const mine = (await closedMemberships()).find(({ slug }) => slug === tenant)
  const found = mine && UUID.test(id) ? await fetchAtClosing(mine.actor, id, atThisMoment()) : null
  return found ? sendFile(request, found, { slug: tenant }) : new Response(null, { status: 404 })
}
