import { createHash } from 'node:crypto'
import type { ReactElement } from 'react'
import { guardAccent } from '@/lib/core/shared/contrast-guard'
import type { PublicLang } from '@/lib/core/shared/language'
import { isSecure } from '@/lib/settings/env'
import { readAssets } from './read-assets'

/** One page of the public face, before it is HTML. `keeps`: how long anybody may keep it; drafts and cases never. */
export type Document = {
  lang: PublicLang
  title: string
  accent: string | null
  body: ReactElement
  status?: number
  keeps?: 'nobody' | 'minute'
  indexed?: boolean
  headers?: Record<string, string>
}

/** The document as a response: plain HTML, no inline script, and headers that allow nothing else. */
export async function respondWith(document: Document): Promise<Response> {
  const { html, status, headers } = await draw(document)
  return new Response(html, { status, headers })
}

type Drawn = { html: string; status: number; headers: Record<string, string> }

/** The document as it is sent. */
export async function draw(document: Document): Promise<Drawn> {
  const style = accentStyle(document.accent)
  const headers = { ...documentHeaders(style), ...cacheHeaders(document), ...document.headers }
  return { html: await htmlOf(document, style), status: document.status ?? 200, headers }
}

/** The headers of every document and of every redirect between them. */
export function documentHeaders(inlineStyle = ''): Record<string, string> {
  const style = inlineStyle === '' ? '' : ` 'sha256-${createHash('sha256').update(inlineStyle).digest('base64')}'`
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': [
      "default-src 'none'",
      `style-src 'self'${style}`,
      "script-src 'self'",
      "connect-src 'self'",
      "img-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    ...(isSecure() ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}),
  }
}

async function htmlOf({ lang, title, body, indexed }: Document, style: string): Promise<string> {
  // A static import of react-dom/server in a route handler breaks the build.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const assets = readAssets()
  const page = (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {indexed ? null : <meta name="robots" content="noindex" />}
        <title>{title}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={assets.style.address} />
        <AccentStyle css={style} />
        <script src={assets.script.address} defer />
      </head>
      <body>{body}</body>
    </html>
  )
  return `<!doctype html>${withShortNames(renderToStaticMarkup(page), assets.short)}`
}

// A utility says what it does where it is written; whoever reads the page is sent its short name.
function withShortNames(html: string, short: (classes: string) => string): string {
  let [made, at] = ['', 0]
  for (let found = html.indexOf(CLASS); found !== -1; found = html.indexOf(CLASS, at)) {
    const begin = found + CLASS.length
    const end = html.indexOf('"', begin)
    made += html.slice(at, begin) + short(html.slice(begin, end))
    at = end
  }
  return made + html.slice(at)
}

// In a text React writes quotes otherwise: this is always an attribute.
const CLASS = ' class="'

// The only markup not made by React: ten colours from the guard, never a text of anybody.
function AccentStyle({ css }: { css: string }) {
  return css === '' ? null : <style>{css}</style>
}

function accentStyle(accent: string | null): string {
  if (accent === null) return ''
  const { light, dark } = guardAccent(accent)
  const tokens = (face: typeof light) =>
    `:root{--color-page-brand:${face.brand};--color-page-accent:${face.accent};--color-page-accent-hover:${face.hover};--color-page-on-accent:${face.onAccent};--color-page-danger:${face.danger}}`
  return `${tokens(light)}@media (prefers-color-scheme:dark){${tokens(dark)}}`
}

function cacheHeaders({ keeps, indexed }: Document): Record<string, string> {
  const robots: Record<string, string> = indexed ? {} : { 'x-robots-tag': 'noindex' }
  return { 'cache-control': keeps === 'minute' ? 'private, max-age=60' : 'no-store', ...robots }
}
