// A browser in which somebody signed in before. Its tries are counted apart, so that whoever guesses at an account elsewhere
// never keeps its owner out (OWASP, "Slow down online guessing attacks with device cookies").
import { createHmac, timingSafeEqual } from 'node:crypto'
import { addressKey } from '@/lib/core/shared/same-address'
import { authSecret } from '@/lib/settings/env'

const OWN_BYTES = 16

/** What this browser is given when it signed in with this address; it says nothing, and works for this address only. */
export function newKnownBrowser(email: string, secret: (bytes: number) => string): string {
  const own = secret(OWN_BYTES)
  return `${own}.${sealOf(own, email)}`
}

/** Which browser this is, if it signed in with this address before; null for any other. */
export function knownBrowserFrom(kept: unknown, email: string): string | null {
  const [, own = '', seal = ''] = /^([0-9a-f]{32})\.([0-9a-f]{64})$/.exec(typeof kept === 'string' ? kept : '') ?? []
  if (own === '') return null
  return timingSafeEqual(Buffer.from(seal), Buffer.from(sealOf(own, email))) ? own : null
}

/** A key of its own, so that no other use of the secret can ever make one. */
function sealOf(own: string, email: string): string {
  const key = createHmac('sha256', authSecret()).update('gehoor known browsers').digest()
  return createHmac('sha256', key)
    .update(`${own}|${addressKey(email)}`)
    .digest('hex')
}
