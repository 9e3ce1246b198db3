import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { awayWords } from '@/lib/catalogues/public/away/words'
import { plainPageWords } from '@/lib/catalogues/public/plain-page/words'
import { langOf, type PublicLang, UNKNOWN_READER } from '@/lib/core/shared/language'
import { formAgain, type SentField } from './sent-again'

const STYLE =
  'body{margin:0;background:#f8f6f1;color:#1c1a17;font:1.125rem/1.6 system-ui,sans-serif}main{max-width:36rem;margin:0 auto;padding:3rem 1rem}h1,h2{font:600 1.6rem/1.3 Georgia,serif}button{font:inherit;padding:.75rem 1.25rem}@media(prefers-color-scheme:dark){body{background:#171614;color:#ece8e1}}'

/** Why there is no page now: the database is away, or too many are before this one; or it is only the page after what was done. */
export type Why = 'away' | 'busy' | 'page-later'
type Said = { title: string; lines: readonly string[] }
type InWords = { headers: Record<string, string>; body: string }

const COME_BACK: Record<Why, string> = { away: '10', busy: '60', 'page-later': '60' }

/** What somebody reads who gets no page now: a page in words, or for a program the same as JSON. `sent`: what they sent, to send it again. */
export function inWords(
  request: Pick<IncomingMessage, 'url' | 'headers'>,
  why: Why,
  sent: readonly SentField[] | null = null,
): InWords {
  const headers = { 'retry-after': COME_BACK[why], 'cache-control': 'no-store', connection: 'close' }
  if (/\bapplication\/(?:[\w.]+\+)?json\b/.test(request.headers.accept ?? '')) {
    const message = Object.fromEntries(UNKNOWN_READER.map((lang) => [lang, said(why, lang).lines.join(' ')]))
    const body = { error: why, message }
    return { headers: { ...headers, 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(body) }
  }
  const style = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`
  const action = sent ? "'self'" : "'none'"
  const policy = `default-src 'none'; style-src ${style}; base-uri 'none'; form-action ${action}; frame-ancestors 'none'`
  return {
    headers: { ...headers, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
    body: pageIn(langsOf(request.url ?? ''), why, sent && { at: request.url ?? '', sent }),
  }
}

function said(why: Why, lang: PublicLang, isKept = false): Said {
  if (why === 'away') return awayWords[lang]
  const { title, says } = plainPageWords[lang][isKept ? 'busy-kept' : why]
  return { title, lines: says }
}

function langsOf(url: string): readonly PublicLang[] {
  const asked = langOf(URL.parse(url, 'http://localhost')?.searchParams.get('lang'))
  return asked ? [asked] : UNKNOWN_READER
}

type Again = { at: string; sent: readonly SentField[] }

function pageIn(langs: readonly PublicLang[], why: Why, again: Again | null): string {
  const [first = 'nl'] = langs
  const sections = langs.map((lang, place) => {
    const { title, lines } = said(why, lang, again !== null)
    const heading = place === 0 ? 'h1' : 'h2'
    return `<section lang="${lang}"><${heading}>${title}</${heading}>${lines.map((line) => `<p>${line}</p>`).join('')}</section>`
  })
  const once = langs.map((lang) => plainPageWords[lang]['busy-kept'].again).join(' / ')
  const form = again ? formAgain(again.at, again.sent, once) : ''
  return `<!doctype html><html lang="${first}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${said(why, first).title}</title><style>${STYLE}</style></head><body><main>${sections.join('')}${form}</main></body></html>`
}
