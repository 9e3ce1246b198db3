import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { awayWords } from '@/lib/catalogues/public/away/words'
import { langOf, type PublicLang, UNKNOWN_READER } from '@/lib/core/shared/language'

const STYLE =
  'body{margin:0;background:#f8f6f1;color:#1c1a17;font:1.125rem/1.6 system-ui,sans-serif}main{max-width:36rem;margin:0 auto;padding:3rem 1rem}h1{font:600 1.6rem/1.3 Georgia,serif}@media(prefers-color-scheme:dark){body{background:#171614;color:#ece8e1}}'

type AwayAnswer = { headers: Record<string, string>; body: string }

/** What somebody reads while the database is away: a page in words, or for a program the same as JSON. */
export function awayAnswer(request: Pick<IncomingMessage, 'url' | 'headers'>): AwayAnswer {
  const headers = { 'retry-after': '10', 'cache-control': 'no-store', connection: 'close' }
  if (/\bapplication\/(?:[\w.]+\+)?json\b/.test(request.headers.accept ?? '')) {
    const message = Object.fromEntries(UNKNOWN_READER.map((lang) => [lang, awayWords[lang].lines.join(' ')]))
    const body = { error: 'away', message }
    return { headers: { ...headers, 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(body) }
  }
  const style = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`
  const policy = `default-src 'none'; style-src ${style}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
  return {
    headers: { ...headers, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
    body: pageIn(langsOf(request.url ?? '')),
  }
}

function langsOf(url: string): readonly PublicLang[] {
  const asked = langOf(URL.parse(url, 'http://localhost')?.searchParams.get('lang'))
  return asked ? [asked] : UNKNOWN_READER
}

function pageIn(langs: readonly PublicLang[]): string {
  const [first = 'nl'] = langs
  const said = langs.map((lang, place) => {
    const { title, lines } = awayWords[lang]
    const heading = place === 0 ? 'h1' : 'h2'
    return `<section lang="${lang}"><${heading}>${title}</${heading}>${lines.map((line) => `<p>${line}</p>`).join('')}</section>`
  })
  return `<!doctype html><html lang="${first}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${awayWords[first].title}</title><style>${STYLE}</style></head><body><main>${said.join('')}</main></body></html>`
}
