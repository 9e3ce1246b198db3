import { AMSTERDAM, type CivilDate, civilDateIn } from '@/lib/calendar/civil-date'
import { atThisMoment } from '@/lib/operations/at-this-moment'
import { type Published, readPublished } from '@/lib/queries/read-published'
import { langOf } from '@/lib/shared/language'
import type { Place } from './place'

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
