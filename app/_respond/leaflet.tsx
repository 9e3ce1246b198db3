import { LeafletDocument } from '@/app/_documents/leaflet'
import { leafletOf } from '@/lib/core/procedure/leaflet'
import { helpOf } from '@/lib/core/procedure/public-page'
import { respondWithKept, shownToAll } from './kept-page'
import { respondPlainly } from './plain-page'
import { publicPlace } from './public-place'

/** `/{tenant}/leaflet`: the questions of the form, to print. */
export async function leafletResponse(request: Request, slug: string): Promise<Response> {
  const here = await publicPlace(request, slug)
  if (!here) return respondPlainly('not-found', { lang: null })
  return respondWithKept(['leaflet', ...shownToAll(here)], () => {
    const { place, published } = here
    const leaflet = leafletOf(published.procedure, place.lang)
    const help = helpOf(published.procedure, place.lang, published.people)
    return {
      lang: place.lang,
      title: `${leaflet.title} – ${place.name}`,
      accent: place.accent,
      body: <LeafletDocument place={place} leaflet={leaflet} help={help} />,
      keeps: 'minute',
      indexed: true,
    }
  })
}
