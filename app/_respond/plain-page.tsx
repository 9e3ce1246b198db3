import type { ReactElement } from 'react'
import { Each } from '@/app/_documents/each'
import { opening, row } from '@/app/_documents/looks'
import { Masthead, sheet } from '@/app/_documents/masthead'
import { withLang } from '@/app/_documents/place'
import { plainPageWords } from '@/lib/catalogues/public/plain-page/words'
import { type PublicLang, UNKNOWN_READER } from '@/lib/core/shared/language'
import { respondWith } from './document'

export type PlainKind =
  | ('not-found' | 'too-many' | 'fault' | 'busy' | 'busy-kept' | 'pass-lost' | 'erased')
  | ('too-large' | 'wrong-encoding' | 'other-site')

const STATUS: Record<PlainKind, number> = {
  'not-found': 404,
  'pass-lost': 404,
  erased: 410,
  'too-many': 429,
  fault: 500,
  busy: 503,
  'busy-kept': 503,
  'too-large': 413,
  'wrong-encoding': 415,
  'other-site': 403,
}

/** `elsewhere`: what is said instead within the frame of an organisation that is there. */
type Said = { title: string; says: readonly string[]; elsewhere?: readonly string[] }

/** `below`: what stands below the words. */
type Options = { lang: PublicLang | null; headers?: Record<string, string>; status?: number; below?: ReactElement }

/** A page that explains in plain words why there is nothing else; in both languages when we do not know the reader's. */
export async function respondPlainly(kind: PlainKind, { lang, headers, status, below }: Options): Promise<Response> {
  const langs = lang ? [lang] : UNKNOWN_READER
  const [first = 'nl'] = langs
  const body = (
    <div className={sheet}>
      <Masthead href={withLang('/', { lang: first, chosen: lang !== null })} name="Gehoor" />
      <main id="main">
        <Each of={langs}>{(one) => <Saying said={plainPageWords[one][kind]} lang={one} first={one === first} />}</Each>
        {below}
      </main>
    </div>
  )
  return respondWith({
    lang: first,
    title: plainPageWords[first][kind].title,
    accent: null,
    body,
    status: status ?? STATUS[kind],
    headers,
  })
}

/** What a program gets instead of the page. */
export function problemJson(kind: PlainKind, headers: Record<string, string> = {}): Response {
  const message = plainPageWords.en[kind].title
  const said = { error: kind, message }
  return Response.json(said, { status: STATUS[kind], headers: { 'cache-control': 'no-store', ...headers } })
}

function Saying({ said, lang, first }: { said: Said; lang: PublicLang; first: boolean }) {
  const Heading = first ? 'h1' : 'h2'
  return (
    <div className={`${row} ${opening}`} lang={lang}>
      <div className="prose">
        <Heading>{said.title}</Heading>
        <Each of={said.says}>{(text) => <p>{text}</p>}</Each>
      </div>
    </div>
  )
}
