import { Each } from '@/app/_documents/each'
import { Frame } from '@/app/_documents/frame'
import { opening, row } from '@/app/_documents/looks'
import { plainPageWords } from '@/lib/catalogues/public/plain-page/words'
import { helpOf } from '@/lib/core/procedure/public-page'
import { respondWith } from './document'
import { langIn } from './lang-in'
import { respondPlainly } from './plain-page'
import { publicPlace } from './public-place'

/** Nothing else is an address of anybody; most of all no character that cannot be stored. */
const SLUG = /^[a-z0-9-]{1,100}$/i

/** What is not there below an organisation's address, said within its own frame; plainly where there is no such organisation. */
export async function respondNotFoundAt(request: Request, slug: string): Promise<Response> {
  const here = SLUG.test(slug) ? await publicPlace(request, slug) : null
  if (!here) return respondPlainly('not-found', { lang: langIn(request) })
  const { place, published } = here
  const { title, elsewhere } = plainPageWords[place.lang]['not-found']
  return respondWith({
    lang: place.lang,
    title: `${title} – ${place.name}`,
    accent: place.accent,
    status: 404,
    body: (
      <Frame place={place} language={null} help={helpOf(published.procedure, place.lang, published.people)}>
        <div className={`${row} ${opening}`}>
          <div className="prose">
            <h1>{title}</h1>
            <Each of={elsewhere}>{(text) => <p>{text}</p>}</Each>
          </div>
        </div>
      </Frame>
    ),
  })
}
