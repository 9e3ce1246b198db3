import { respondWithPaper } from '@/app/_respond/paper'
import { letterSheet } from '@/lib/paper/letter-sheet'
import { readCase } from '@/lib/queries/read-case'
import { currentActor, currentMemberships } from '@/lib/session/current-actor'
import { currentUser } from '@/lib/session/current-user'

type Route = { params: Promise<{ tenant: string; reference: string; promise: string }> }

/** A letter as a file to print. It is read first and drawn after: nothing is held meanwhile. */
export async function GET(_request: Request, { params }: Route): Promise<Response> {
  const { tenant: slug, reference, promise } = await params
  const here = `/${slug}/desk/cases/${reference}/letter/pdf/${promise}`
  if ((await currentUser()) === null) {
    return new Response(null, { status: 307, headers: { Location: `/sign-in?next=${encodeURIComponent(here)}` } })
  }
  const actor = await currentActor(slug)
  const read = actor ? await readCase(actor, reference, 'letter') : null
  const memberships = await currentMemberships()
  const organisation = memberships.find((one) => one.slug === slug)?.name ?? slug
  const sheet = read ? letterSheet({ ...read, organisation }, promise) : null
  if (!sheet) return new Response(null, { status: 404 })
  return respondWithPaper(sheet, `${reference}.pdf`)
}
