import { respondWithPaper } from '@/app/_respond/paper'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { AMSTERDAM, civilDateIn } from '@/lib/core/calendar/civil-date'
import { personSheet } from '@/lib/paper/person-sheet'
import { readPersonCopy } from '@/lib/queries/read-person'
import { currentActor } from '@/lib/session/current-actor'
import { currentUser } from '@/lib/session/current-user'

type Route = { params: Promise<{ tenant: string; reference: string }> }

/** A copy of everything about whoever speaks for the complaint (GDPR 15.3). It is read first and drawn after. */
export async function GET(_request: Request, { params }: Route): Promise<Response> {
  const { tenant: slug, reference } = await params
  const here = `/${slug}/desk/cases/${reference}/person/copy`
  if ((await currentUser()) === null) {
    return new Response(null, { status: 307, headers: { Location: `/sign-in?next=${encodeURIComponent(here)}` } })
  }
  const actor = await currentActor(slug)
  const { now } = atThisMoment()
  const today = civilDateIn(AMSTERDAM, now)
  const read = actor ? await readPersonCopy(actor, reference, { today, now }) : null
  if (!read) return new Response(null, { status: 404 })
  return respondWithPaper(personSheet({ ...read, today }), `${reference}.pdf`)
}
