/** The path and query of a request's target; null when it names no place of ours. Some proxies write the whole address. */
export function pathOf(target: string): string | null {
  if (target.startsWith('/')) return target
  const url = /^https?:\/\//i.test(target) ? URL.parse(target) : null
  return url === null ? null : `${url.pathname}${url.search}`
}
