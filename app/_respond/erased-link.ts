// A link of a case that was erased: that it is no longer kept, instead of that the link is wrong.
import { isErasedLink } from '@/lib/operations/cases/read-link'
import { langIn } from './lang-in'
import { respondPlainly } from './plain-page'

/** The page for a link that opened something until its case was erased; null for any other, and where there is none. */
export async function respondIfErased(request: Request, token: string | null): Promise<Response | null> {
  if (token === null || !(await isErasedLink(token))) return null
  return respondPlainly('erased', { lang: langIn(request) })
}
