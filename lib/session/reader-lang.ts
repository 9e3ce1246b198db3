import { headers } from 'next/headers'
import { askedDeskLang, type DeskLang } from '@/lib/core/shared/language'
import { currentUser } from './current-user'
import { preferredLang } from './preferred-lang'

/** Set by proxy.ts from `?lang=`, for what cannot see the query: the `lang` of the page itself. */
const ASKED_LANG_HEADER = 'x-asked-lang'

/** The reader's language: asked for in the address, else their own when signed in, else what the browser prefers. */
export async function readerLang(asked?: unknown): Promise<DeskLang> {
  const sent = await headers()
  const said = askedDeskLang(asked) ?? askedDeskLang(sent.get(ASKED_LANG_HEADER))
  return said ?? (await currentUser())?.lang ?? preferredLang(sent.get('accept-language'))
}
