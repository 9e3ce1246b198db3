const HERE = 'https://here.invalid'

/** Where to go on to after signing in: a page of this site, or else nothing. Never an address elsewhere. */
export function safePath(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 500) return null
  const path = withinHere(value)
  // Once more as a browser will read it: "/..//evil.example" becomes "//evil.example", which is another site.
  return path !== null && withinHere(path) === path ? path : null
}

function withinHere(value: string): string | null {
  if (!/^\/(?![/\\])/.test(value)) return null
  const url = URL.parse(value, HERE)
  return url?.origin === HERE ? `${url.pathname}${url.search}` : null
}
