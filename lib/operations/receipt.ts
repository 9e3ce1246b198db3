// The receipt: what stands in the address of the confirmation, and so in the history of a browser that may be somebody else's.
// It holds the status link sealed, so that only we can read it, and only for a day.
import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto'
import { authSecret } from '@/lib/settings/env'
import type { Moment } from '@/lib/shared/moment'

/** How long a confirmation can be looked at again, in hours. */
export const RECEIPT_HOURS = 24

/** Two of our own machines need not agree to the second. */
const CLOCKS_DIFFER = 60_000

const CIPHER = 'aes-256-gcm'
const [NONCE, SEAL, TIME, TOKEN] = [12, 16, 8, 43]

/** The receipt of this status token, from now on. */
export function receiptFor(token: string, { now, secret }: Moment): string {
  const nonce = Buffer.from(secret(NONCE), 'hex')
  const cipher = createCipheriv(CIPHER, receiptKey(), nonce)
  const time = Buffer.alloc(TIME)
  time.writeBigUInt64BE(BigInt(now.getTime()))
  const sealed = Buffer.concat([cipher.update(Buffer.concat([time, Buffer.from(token, 'ascii')])), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** The status token in a receipt; null when it is none of ours, was altered, or is too old. */
export function openReceipt(receipt: string, now: Date): string | null {
  const bytes = /^[A-Za-z0-9_-]{1,200}$/.test(receipt) ? Buffer.from(receipt, 'base64url') : Buffer.alloc(0)
  if (bytes.length !== NONCE + SEAL + TIME + TOKEN) return null
  const plain = unsealed(bytes)
  if (plain === null) return null
  const age = now.getTime() - Number(plain.readBigUInt64BE())
  return age >= -CLOCKS_DIFFER && age <= RECEIPT_HOURS * 3_600_000 ? plain.subarray(TIME).toString('ascii') : null
}

function unsealed(bytes: Buffer): Buffer | null {
  const decipher = createDecipheriv(CIPHER, receiptKey(), bytes.subarray(0, NONCE))
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + SEAL))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(NONCE + SEAL)), decipher.final()])
  } catch {
    return null
  }
}

/**
 * What the browser that sent a complaint keeps for a while, to be shown its own words on the confirmation: whoever only has
 * the address of that page, or the link in it, cannot make it.
 */
export function copyMark(token: string): string {
  return createHmac('sha256', receiptKey()).update(`copy of ${token}`).digest('base64url')
}

/** Whether this is the mark that was given for it. */
export function isCopyMark(mark: string | null, token: string): boolean {
  const [given, right] = [Buffer.from(mark ?? ''), Buffer.from(copyMark(token))]
  return given.length === right.length && timingSafeEqual(given, right)
}

/** A key of its own for receipts, so that no other use of the secret can ever make one. */
function receiptKey(): Buffer {
  return createHmac('sha256', authSecret()).update('gehoor receipts').digest()
}
