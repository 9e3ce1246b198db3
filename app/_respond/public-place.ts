import type { Place } from '@/app/_documents/place'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { AMSTERDAM, type CivilDate, civilDateIn } from '@/lib/core/calendar/civil-date'
import { langOf } from '@/lib/core/shared/language'
import { type Published, readPublished } from '@/lib/queries/read-published'

/** A public page of an organisation that is open: what it published, where we are, and today. */
export type PublicPlace = { published: Published; place: Place; today: CivilDate; now: Date }

/** Null when nothing can be read at this address. `asked`: the language in a form, which goes before the address. */
export async function publicPlace(request: Request, slug: string, asked?: unknown): Promise<PublicPlace | null> {
  const published = await readPublished(slug.toLowerCase())
  if (!published) return null
  const { now } = atThisMoment()
  return { published, place: placeOf(published, request, asked), today: civilDateIn(AMSTERDAM, now), now }
}

function placeOf({ tenant, procedure }: Published, request: Request, asked: unknown): Place {
  const { languages } = procedure
  const wished = langOf(asked) ?? langOf(new URL(request.url).searchParams.get('lang'))
  const chosen = wished !== null && languages.includes(wished)
  const own = languages.includes(tenant.lang) ? tenant.lang : (languages[0] ?? 'nl')
  return {
    slug: tenant.slug,
    name: tenant.name,
    accent: tenant.accent,
    lang: chosen ? wished : own,
    languages,
    chosen: chosen && wished !== own,
  }
}
