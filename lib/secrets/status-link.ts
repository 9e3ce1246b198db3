// The status link: it can be made again from party and generation, and only its hash is kept.
import { createHmac, hash } from 'node:crypto'
import { keyFor } from './key-for'

/** What stands in `/s/{token}`: 256 bits that nobody can make without the key. A new generation makes the old one worthless. */
export function statusToken(tenantId: string, partyId: string, generation: number): string {
  return createHmac('sha256', keyFor('status links'))
    .update(`status|${tenantId}|${partyId}|${generation}`)
    .digest('base64url')
}

/** Whose link of a scope of its own: of whoever is complained about, or of a witness. */
export type Pass = 'subject' | 'witness'

type Whose = { tenantId: string; partyId: string; generation: number }

/** The same for who does not complain: made for another purpose, so that neither link opens the page of the other. */
export function passToken(pass: Pass, { tenantId, partyId, generation }: Whose): string {
  return createHmac('sha256', keyFor('status links'))
    .update(`${pass}|${tenantId}|${partyId}|${generation}`)
    .digest('base64url')
}

/** What is kept of a token. */
export function sha256hex(token: string): string {
  return hash('sha256', token)
}
