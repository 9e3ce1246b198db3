/**
 * The address a request came from, as the nearest proxy saw it: the last of X-Forwarded-For, because everything
 * before it can be typed by the sender. Used to count attempts only.
 */
export function clientAddress(forwardedFor: string | null): string {
  return forwardedFor?.split(',').at(-1)?.trim() || 'unknown'
}
