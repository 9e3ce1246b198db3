// The status link: it can be made again from party and generation, and only its hash is kept.
import { createHash, createHmac } from 'node:crypto'
import { authSecret } from '@/lib/settings/env'

/** What stands in `/s/{token}`: 256 bits that nobody can make without the key. A new generation makes the old one worthless. */
export function statusToken(tenantId: string, partyId: string, generation: number): string {
  return createHmac('sha256', linkKey()).update(`status|${tenantId}|${partyId}|${generation}`).digest('base64url')
}

/** What is kept of a token. */
export function sha256hex(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** A key of its own for links, so that no other use of the secret can ever make one. */
function linkKey(): Buffer {
  return createHmac('sha256', authSecret()).update('gehoor status links').digest()
}
