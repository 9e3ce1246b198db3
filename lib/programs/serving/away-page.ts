import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

const SAYS = {
  nl: {
    title: 'Wij zijn er zo weer',
    lines: [
      'Er is een storing bij ons. Wij werken eraan, en u hoeft niets te doen.',
      'Was u iets aan het versturen? Ga terug met de knop van uw browser: uw tekst staat daar nog. Probeer het over een paar minuten opnieuw.',
    ],
  },
  en: {
    title: 'We will be back shortly',
    lines: [
      'Something is out of order on our side. We are working on it, and you need not do anything.',
      "Were you sending something? Go back with your browser's button: your text is still there. Please try again in a few minutes.",
    ],
  },
} as const

const STYLE =
  'body{margin:0;background:#f8f6f1;color:#1c1a17;font:1.125rem/1.6 system-ui,sans-serif}main{max-width:36rem;margin:0 auto;padding:3rem 1rem}h1{font:600 1.6rem/1.3 Georgia,serif}@media(prefers-color-scheme:dark){body{background:#171614;color:#ece8e1}}'

export type AwayAnswer = { headers: Record<string, string>; body: string }

/** What somebody reads while the database is away: a page in words, or for a program the same as JSON. */
export function awayAnswer(request: Pick<IncomingMessage, 'url' | 'headers'>): AwayAnswer {
  const headers = { 'retry-after': '10', 'cache-control': 'no-store', connection: 'close' }
  if (/\bapplication\/(?:[\w.]+\+)?json\b/.test(request.headers.accept ?? '')) {
    const body = { error: 'away', message: { nl: SAYS.nl.lines.join(' '), en: SAYS.en.lines.join(' ') } }
    return { headers: { ...headers, 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(body) }
  }
  const style = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`
  const policy = `default-src 'none'; style-src ${style}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
  return {
    headers: { ...headers, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
    body: pageIn(langsOf(request.url ?? '')),
  }
}

type Lang = keyof typeof SAYS

function langsOf(url: string): [Lang, ...Lang[]] {
  const asked = URL.parse(url, 'http://localhost')?.searchParams.get('lang')
  return asked === 'nl' || asked === 'en' ? [asked] : ['nl', 'en']
}

function pageIn(langs: [Lang, ...Lang[]]): string {
  const said = langs.map((lang, place) => {
    const { title, lines } = SAYS[lang]
    const heading = place === 0 ? 'h1' : 'h2'
    return `<section lang="${lang}"><${heading}>${title}</${heading}>${lines.map((line) => `<p>${line}</p>`).join('')}</section>`
  })
  return `<!doctype html><html lang="${langs[0]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${SAYS[langs[0]].title}</title><style>${STYLE}</style></head><body><main>${said.join('')}</main></body></html>`
}
