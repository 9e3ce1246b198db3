// Under which names people may come. Whatever else stands in Host was typed by somebody, and nothing of ours is behind it.
import { isIP } from 'node:net'

type Names = {
  /** Where people reach us, and other names that lead here. */
  own: readonly string[]
  /** This machine itself, by name or by number: an evaluation. */
  local: boolean
}

/** Whether this Host is one of ours. The port is not looked at: a proxy may listen on another than we do. */
export function isKnownHost(host: string | undefined, { own, local }: Names): boolean {
  const name = hostNameOf(host)
  if (name === null) return false
  return own.includes(name) || (local && isLocal(name))
}

/** The name in a Host header, lower case and without port; null when it is none. */
function hostNameOf(host: string | undefined): string | null {
  if (host === undefined || !/^[A-Za-z0-9._:[\]-]{1,260}$/.test(host)) return null
  const name = URL.parse(`http://${host}`)?.hostname
  return name ? name.replace(/\.$/, '') : null
}

// A name can be made to lead to this machine by whoever owns it; a number cannot.
function isLocal(name: string): boolean {
  return name === 'localhost' || name.endsWith('.localhost') || isIP(name.replace(/^\[|\]$/g, '')) !== 0
}
