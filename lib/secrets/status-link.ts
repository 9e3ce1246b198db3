// The status link: it can be made again from party and generation, and only its hash is kept.
import { createHmac, hash } from 'node:crypto'
import { keyFor } from './key-for'

/** What stands in `/s/{token}`: 256 bits that nobody can make without the key. A new generation makes the old one worthless. */
export function statusToken(tenantId: string, partyId: string, generation: number): string {
  return createHmac('sha256', keyFor('status links'))
    .update(`status|${tenantId}|${partyId}|${generation}`)
    .digest('base64url')
}

/** What is kept of a token. */
export function sha256hex(token: string): string {
  return hash('sha256', token)
}
