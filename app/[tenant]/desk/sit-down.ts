// Every page of the desk begins here: who sits at it, with which rights, in which language, on which day.
import type { Desk } from '@/app/_ui/desk'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { MemberActor } from '@/lib/core/access/actor'
import { AMSTERDAM, civilDateIn } from '@/lib/core/calendar/civil-date'
import { currentActor, currentMemberships } from '@/lib/session/current-actor'
import { currentUser } from '@/lib/session/current-user'
import { requireActor } from '@/lib/session/require-actor'

/** The member and their desk; whoever is not signed in goes to the sign-in page, a stranger finds nothing. */
export async function sitDown(slug: string, path: string): Promise<{ actor: MemberActor; desk: Desk }> {
  const actor = await requireActor(slug, path)
  return { actor, desk: await deskOf(slug, actor) }
}

/** The desk for what is not there: null for whoever does not sit at it. */
export async function deskIfSeated(slug: string): Promise<Desk | null> {
  const actor = await currentActor(slug)
  return actor && deskOf(slug, actor)
}

async function deskOf(slug: string, actor: MemberActor): Promise<Desk> {
  const [user, memberships] = await Promise.all([currentUser(), currentMemberships()])
  const membership = memberships.find((one) => one.slug === slug)
  return {
    slug,
    organisation: membership?.name ?? slug,
    isLive: membership?.tenantState === 'live',
    member: { id: actor.memberId, name: user?.name ?? '', role: actor.role },
    lang: user?.lang ?? 'nl',
    today: civilDateIn(AMSTERDAM, atThisMoment().now),
  }
}
