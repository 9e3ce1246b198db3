// A browser without JavaScript, without cookies unless told so, for tests of the public face: the route handlers
// themselves answer, so that what is tested is what is sent.

/** The site as the tests know it. */
export const SITE = 'http://localhost:3000'

/** The network it is on, unless told otherwise: the door writes that on every request. */
const NETWORK = { 'x-forwarded-for': '198.51.100.24' }

type Fields = Record<string, string | string[]>

export function get(path: string, headers: Record<string, string> = {}): Request {
  return new Request(`${SITE}${path}`, { headers: { ...NETWORK, ...headers } })
}

/** A form as a browser sends it from our own page. */
export function post(path: string, fields: Fields, headers: Record<string, string> = {}): Request {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
  return new Request(`${SITE}${path}`, {
    method: 'POST',
    body,
    headers: { origin: SITE, host: 'localhost:3000', ...NETWORK, ...headers },
  })
}

/** What the form on a page would send if nothing more were filled in. */
export function fieldsOf(html: string): Record<string, string[]> {
  const fields: Record<string, string[]> = {}
  const add = (name: string, value: string) => {
    fields[name] = [...(fields[name] ?? []), unescaped(value)]
  }
  for (const [tag] of html.matchAll(/<input\b[^>]*>/g)) {
    const type = attribute(tag, 'type')
    const chosen = type !== 'radio' && type !== 'checkbox' ? true : / checked(=|>|\/| )/.test(tag)
    if (chosen) add(attribute(tag, 'name'), attribute(tag, 'value'))
  }
  for (const [, tag = '', text = ''] of html.matchAll(/<textarea\b([^>]*)>([^<]*)<\/textarea>/g)) {
    add(attribute(tag, 'name'), text)
  }
  return fields
}

/** The names of everything that can be filled in or chosen. */
export function namesIn(html: string): string[] {
  const tags = [...html.matchAll(/<(?:input|textarea)\b[^>]*>/g)].map(([tag]) => attribute(tag, 'name'))
  return [...new Set(tags)]
}

export function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .join('; ')
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
}
