import { TextDocument } from '@/app/_documents/text-page'
import { helpOf } from '@/lib/core/procedure/public-page'
import { isolated } from '@/lib/core/shared/isolated'
import { accessibilityPageOf } from '@/lib/words/procedure/accessibility-page'
import { privacyPageOf } from '@/lib/words/procedure/privacy-page'
import { respondWithKept, shownToAll } from './kept-page'
import { respondPlainly } from './plain-page'
import { publicPlace } from './public-place'

const pages = { privacy: privacyPageOf, accessibility: accessibilityPageOf }

/** `/{tenant}/privacy` and `/{tenant}/accessibility`. */
export async function textResponse(request: Request, slug: string, kind: keyof typeof pages): Promise<Response> {
  const here = await publicPlace(request, slug)
  if (!here) return respondPlainly('not-found', { lang: null })
  return respondWithKept([kind, ...shownToAll(here)], () => {
    const { place, published } = here
    const page = pages[kind](published.procedure, { name: isolated(place.name), lang: place.lang })
    const help = helpOf(published.procedure, place.lang, published.people)
    return {
      lang: place.lang,
      title: `${page.title} – ${place.name}`,
      accent: place.accent,
      body: <TextDocument place={place} path={`/${place.slug}/${kind}`} page={page} help={help} />,
      keeps: 'minute',
      indexed: true,
    }
  })
}
