import { publicPageOf } from '@/lib/core/procedure/public-page'
import { memoryOf } from '@/lib/core/shared/memory'
import { procedureSheet } from '@/lib/paper/procedure-sheet'
import { shownToAll } from './kept-page'
import { headersOf, paperOf } from './paper'
import { respondPlainly } from './plain-page'
import { publicPlace } from './public-place'

/** Drawing one takes a fifth of a second of the processor: each is drawn once for what it shows, and kept as bytes. */
const papers = memoryOf<Buffer>(8 * 1024 * 1024)

/** `/{tenant}/procedure.pdf`: the procedure in force, to print or to keep. */
export async function procedurePaper(request: Request, slug: string): Promise<Response> {
  const here = await publicPlace(request, slug)
  if (!here) return respondPlainly('not-found', { lang: null })
  const { published, place, today } = here
  const key = JSON.stringify(['procedure.pdf', ...shownToAll(here)])
  const known = papers.recall(key)
  const bytes = known ?? (await draw())
  return new Response(new Uint8Array(bytes), { headers: headersOf(`${slug}-${published.version}.pdf`, 'minute') })

  async function draw(): Promise<Buffer> {
    const { procedure, version, publishedOn, people } = published
    const organisation = { name: place.name }
    const page = publicPageOf(procedure, { organisation, version, publishedOn, lang: place.lang, today, people })
    const made = await paperOf(procedureSheet(page, publishedOn, procedure.contact.address))
    return papers.keep(key, made, made.length)
  }
}
