import { IDLE_MINUTES } from '@/lib/core/access/status-visit'
import { parseReference } from '@/lib/core/shared/reference'
import { RECEIPT_HOURS } from '@/lib/secrets/receipt'
import { isSecure } from '@/lib/settings/env'

/** How long someone may be away before the link is needed again, in seconds. */
const IDLE = IDLE_MINUTES * 60
const SEEN_AGAIN = RECEIPT_HOURS * 3600

/**
 * One cookie per case for the link, one for the code: a browser may follow several complaints. `sent`: this browser sent the
 * complaint, and sees its confirmation for as long as that can be seen. `copy`: it did so a moment ago, without an e-mail
 * address to send a code to. `pass`: the link of who does not complain.
 */
type Kind = 'status' | 'code' | 'copy' | 'sent' | 'pass'

/** What a browser holds for this case; null when it holds nothing, or something that cannot be ours. */
export function cookieOf(request: Request, kind: Kind, reference: string): string | null {
  const name = `${nameOf(kind, reference)}=`
  const found = (request.headers.get('cookie') ?? '').split(/;\s*/).find((one) => one.startsWith(name))
  const value = found?.slice(name.length) ?? ''
  return /^[A-Za-z0-9_-]{20,100}$/.test(value) ? value : null
}

/** The link that a browser holds for the case whose number was typed, whether it still opens something or not. */
export function heldFor(request: Request, kind: 'status' | 'pass', typed: string): string | null {
  const reference = parseReference(typed)
  return reference && cookieOf(request, kind, reference)
}

/** The header that gives it to the browser, or that makes it last as long again. */
export function giveCookie(kind: Kind, reference: string, value: string): string {
  return `${nameOf(kind, reference)}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${kind === 'sent' ? SEEN_AGAIN : IDLE}${isSecure() ? '; Secure' : ''}`
}

/** The header that takes it away. */
export function takeCookie(kind: Kind, reference: string): string {
  return `${nameOf(kind, reference)}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${isSecure() ? '; Secure' : ''}`
}

// __Host- binds a cookie to this very host, which browsers allow on https only.
function nameOf(kind: Kind, reference: string): string {
  return `${isSecure() ? '__Host-' : ''}${kind}-${reference}`
}
