import { Each } from '@/app/_documents/each'
import { withLang } from '@/app/_documents/place'
import type { Lang, Spoken } from '@/lib/core/shared/language'
import { respondWith } from './document'

/** `elsewhere`: what is said instead within the frame of an organisation that is there. */
type Said = { title: string; says: string[]; elsewhere?: string[] }

export type PlainKind = 'not-found' | 'too-many' | 'fault' | 'busy' | 'too-large' | 'wrong-encoding' | 'other-site'

export const plainTexts: Record<PlainKind, Spoken<Said> & { status: number }> = {
  'not-found': {
    status: 404,
    nl: {
      title: 'Deze pagina is er niet',
      says: [
        'Misschien klopt het adres niet helemaal. Of deze organisatie is nog niet open.',
        'Kijk het adres na. Of vraag de organisatie om het juiste adres.',
      ],
      elsewhere: [
        'Misschien klopt het adres niet helemaal. Onderaan deze pagina vindt u de weg naar de klachtenregeling.',
      ],
    },
    en: {
      title: 'This page does not exist',
      says: [
        'The address may not be quite right. Or this organisation is not open yet.',
        'Please check the address. Or ask the organisation for the right address.',
      ],
      elsewhere: [
        'The address may not be quite right. You can find the complaints procedure at the bottom of this page.',
      ],
    },
  },
  'too-many': {
    status: 429,
    nl: {
      title: 'Even geduld',
      says: [
        'Dit is te vaak geprobeerd vanaf uw internetverbinding. Wacht een uur en probeer het dan opnieuw. Hebt u haast? Neem contact op met de organisatie.',
      ],
    },
    en: {
      title: 'Please wait a while',
      says: [
        'This was tried too often from your internet connection. Wait an hour and try again. Are you in a hurry? Contact the organisation.',
      ],
    },
  },
  fault: {
    status: 500,
    nl: {
      title: 'Er ging iets mis bij ons',
      says: [
        'Ga terug met de knop van uw browser. Probeer het dan opnieuw. Lukt het weer niet? Neem dan contact op met de organisatie.',
      ],
    },
    en: {
      title: 'Something went wrong on our side',
      says: [
        'Go back with the back button of your browser. Then try again. Still not working? Then contact the organisation.',
      ],
    },
  },
  busy: {
    status: 503,
    nl: {
      title: 'Het is nu even te druk',
      says: [
        'Er is niets bewaard. Ga terug met de knop van uw browser: uw tekst staat daar nog. Probeer het over een minuut opnieuw.',
      ],
    },
    en: {
      title: 'It is too busy just now',
      says: ["Nothing was kept. Go back with your browser's button: your text is still there. Try again in a minute."],
    },
  },
  'too-large': {
    status: 413,
    nl: {
      title: 'Dit is te veel in één keer',
      says: [
        'Wat u stuurde, is te groot of kwam niet helemaal aan. Wij hebben niets bewaard.',
        'Ga terug met de knop van uw browser. Maak uw tekst korter. De rest kunt u later toevoegen.',
      ],
    },
    en: {
      title: 'This is too much in one go',
      says: [
        'What you sent is too large, or did not arrive completely. We have not kept anything.',
        'Go back with the back button of your browser. Please shorten your text. You can add the rest later.',
      ],
    },
  },
  'wrong-encoding': {
    status: 415,
    nl: {
      title: 'Dit konden wij niet lezen',
      says: [
        'Het formulier kwam in een vorm die wij niet kennen. Wij hebben niets bewaard. Open het formulier opnieuw en vul het daar in.',
      ],
    },
    en: {
      title: 'We could not read this',
      says: [
        'The form came in a format we do not know. We have not kept anything. Please open the form again and fill it in there.',
      ],
    },
  },
  'other-site': {
    status: 403,
    nl: {
      title: 'Dit kwam niet van onze eigen pagina',
      says: [
        'Voor uw veiligheid nemen wij alleen iets aan van onze eigen pagina’s. Open de pagina opnieuw en probeer het daar.',
      ],
    },
    en: {
      title: 'This did not come from our own page',
      says: ['For your safety we only accept what our own pages send. Please open the page again and try there.'],
    },
  },
}

type Options = { lang: Lang | null; headers?: Record<string, string>; status?: number }

/** A page that explains in plain words why there is nothing else; in both languages when we do not know the reader's. */
export async function respondPlainly(kind: PlainKind, { lang, headers, status }: Options): Promise<Response> {
  const langs: Lang[] = lang ? [lang] : ['nl', 'en']
  const [first = 'nl'] = langs
  const said = plainTexts[kind]
  const body = (
    <div className="page">
      <header className="masthead">
        <a className="brand" href={withLang('/', { lang: first, chosen: lang !== null })}>
          Gehoor
        </a>
      </header>
      <main id="main">
        <Each of={langs}>{(one) => <Saying said={said[one]} lang={one} first={one === first} />}</Each>
      </main>
    </div>
  )
  return respondWith({
    lang: first,
    title: said[first].title,
    accent: null,
    body,
    status: status ?? said.status,
    headers,
  })
}

/** What a program gets instead of the page. */
export function problemJson(kind: PlainKind): Response {
  const { status, en } = plainTexts[kind]
  return Response.json({ error: kind, message: en.title }, { status, headers: { 'cache-control': 'no-store' } })
}

function Saying({ said, lang, first }: { said: Said; lang: Lang; first: boolean }) {
  const Heading = first ? 'h1' : 'h2'
  return (
    <div className="row opening" lang={lang}>
      <div className="text">
        <Heading>{said.title}</Heading>
        <Each of={said.says}>{(text) => <p>{text}</p>}</Each>
      </div>
    </div>
  )
}
