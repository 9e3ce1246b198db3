// A session is a random token in a cookie. Only its SHA-256 is stored: who reads the database cannot sign in with it.
import { createHash } from 'node:crypto'

const TOKEN_BYTES = 32

/** A new token, 256 bits, fit for a cookie or an address. */
export function newToken(secret: (bytes: number) => string): string {
  return Buffer.from(secret(TOKEN_BYTES), 'hex').toString('base64url')
}

/** What is stored of a token. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
