/** Where to go on to after signing in: a page of this site, or else nothing. Never an address elsewhere. */
export function safePath(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 500 || !/^\/(?![/\\])/.test(value)) return null
  const url = URL.parse(value, 'https://here.invalid')
  return url?.origin === 'https://here.invalid' ? `${url.pathname}${url.search}` : null
}
