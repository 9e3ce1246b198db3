import { ProcedureDocument } from '@/app/_documents/procedure'
import { publicPageOf } from '@/lib/core/procedure/public-page'
import { respondWithKept, shownToAll } from './kept-page'
import { respondPlainly } from './plain-page'
import { publicPlace } from './public-place'

/** `/{tenant}`: the procedure in force, or a plain page for an address where there is none. */
export async function procedureResponse(request: Request, slug: string): Promise<Response> {
  const here = await publicPlace(request, slug)
  if (!here) return respondPlainly('not-found', { lang: null })
  return respondWithKept(['procedure', ...shownToAll(here)], () => {
    const { published, place, today } = here
    const { procedure, version, publishedOn, people } = published
    const organisation = { name: place.name }
    const page = publicPageOf(procedure, { organisation, version, publishedOn, lang: place.lang, today, people })
    return {
      lang: place.lang,
      title: `${page.title} – ${place.name}`,
      accent: place.accent,
      body: <ProcedureDocument page={page} place={place} />,
      keeps: 'minute',
      indexed: true,
    }
  })
}
