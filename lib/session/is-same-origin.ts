// A browser says where a form came from. What changes something must come from our own pages.

type Source = { origin: string | null; host: string | null; fetchSite: string | null }

/**
 * Whether a request was sent by a page of this site. `ownOrigin`: where people reach us, whatever a proxy made of Host. Under
 * another name of ours too, but never by another scheme: what came in the open by http may have been written on the way.
 */
export function isSameOrigin({ origin, host, fetchSite }: Source, ownOrigin: string): boolean {
  if (fetchSite !== null && fetchSite !== 'same-origin' && fetchSite !== 'none') return false
  const from = URL.parse(origin ?? '')
  if (from === null) return false
  return from.origin === ownOrigin || (from.host === host && from.protocol === URL.parse(ownOrigin)?.protocol)
}
