// Where a request came from, so that tries can be counted: one address, or for IPv6 the /64 that one household or office has.
import { isIP, isIPv4, isIPv6 } from 'node:net'

type Source = {
  /** The other end of the connection. */
  socket: string | undefined
  /** X-Forwarded-For, as it came in. */
  forwardedFor: string | undefined
}

/**
 * The network of whoever sent this. Each proxy adds at the end the address it saw, so with `proxies` of our own before us the
 * one that counts stands that many places from the end; all before it can be typed by anybody. A request that came through fewer
 * did not come through ours: it counts as what the connection says.
 */
export function clientNetwork({ socket, forwardedFor }: Source, proxies: number): string {
  const hops = (forwardedFor ?? '').split(',').map((hop) => hop.trim())
  const seen = proxies === 0 ? undefined : hops.at(-proxies)
  return networkOf(seen) ?? networkOf(socket) ?? 'unknown'
}

/** "203.0.113.7", "203.0.113.7:443", "[2001:db8::1]:443" or "::ffff:203.0.113.7" as what is counted; null when it is no address. */
export function networkOf(written: string | undefined): string | null {
  const bare = bareAddress(written ?? '')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1] ?? bare
  if (isIPv4(mapped)) return mapped
  if (!isIPv6(bare)) return null
  return bare === '::1' ? bare : `${firstGroups(bare)}::/64`
}

function bareAddress(written: string): string {
  if (isIP(written) !== 0) return written.split('%')[0] ?? ''
  const [, inBrackets] = /^\[([^\]]+)\](?::\d+)?$/.exec(written) ?? []
  return inBrackets ?? /^([\d.]+):\d+$/.exec(written)?.[1] ?? ''
}

function firstGroups(address: string): string {
  // A URL writes an address in one way only: lower case, shortest, digits for what was written as IPv4.
  const written = URL.parse(`http://[${address}]`)?.hostname.slice(1, -1) ?? address
  const [before = '', after] = written.split('::')
  const head = before === '' ? [] : before.split(':')
  const tail = after === undefined || after === '' ? [] : after.split(':')
  const zeros = after === undefined ? 0 : 8 - head.length - tail.length
  return [...head, ...Array<string>(zeros).fill('0'), ...tail].slice(0, 4).join(':')
}
