// The receipt: what stands in the address of the confirmation, and so in the history of a browser that may be somebody else's.
// It holds the status link sealed, so that only we can read it, and only for a day; and by itself it shows nothing but to the
// browser that sent the complaint, or for a moment to the network that it was sent from.
import { createCipheriv, createDecipheriv, createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { Moment } from '@/lib/core/shared/moment'
import { keyFor } from './key-for'

/** How long a confirmation can be looked at again, in hours. */
export const RECEIPT_HOURS = 24

/** How long it opens without a cookie, on the network that the complaint came from, in minutes. */
const NEARBY_MINUTES = 15

/** Two of our own machines need not agree to the second. */
const CLOCKS_DIFFER = 60_000

const CIPHER = 'aes-256-gcm'
const [NONCE, SEAL, TIME, NETWORK, TOKEN] = [12, 16, 8, 16, 43]

/** The status token in a receipt. `nearby`: it was sent a moment ago, from the network that asks now. */
type Receipt = { token: string; nearby: boolean }

/** The receipt of this status token, from now on; `network`: where the complaint came from, as tries are counted. */
export function receiptFor(token: string, network: string, { now, secret }: Moment): string {
  const nonce = Buffer.from(secret(NONCE), 'hex')
  const cipher = createCipheriv(CIPHER, keyFor('receipts'), nonce)
  const time = Buffer.alloc(TIME)
  time.writeBigUInt64BE(BigInt(now.getTime()))
  const sealed = Buffer.concat([
    cipher.update(Buffer.concat([time, marked(network), Buffer.from(token, 'ascii')])),
    cipher.final(),
  ])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** What a receipt holds; null when it is none of ours, was altered, or is too old. */
export function openReceipt(receipt: string, { now, network }: { now: Date; network: string }): Receipt | null {
  const bytes = /^[A-Za-z0-9_-]{1,200}$/.test(receipt) ? Buffer.from(receipt, 'base64url') : Buffer.alloc(0)
  if (bytes.length !== NONCE + SEAL + TIME + NETWORK + TOKEN) return null
  const plain = unsealed(bytes)
  if (plain === null) return null
  const age = now.getTime() - Number(plain.readBigUInt64BE())
  if (age < -CLOCKS_DIFFER || age > RECEIPT_HOURS * 3_600_000) return null
  const isThere = network !== 'unknown' && marked(network).equals(plain.subarray(TIME, TIME + NETWORK))
  return {
    token: plain.subarray(TIME + NETWORK).toString('ascii'),
    nearby: isThere && age <= NEARBY_MINUTES * 60_000,
  }
}

// Never the address itself: only whether it is the same one.
function marked(network: string): Buffer {
  return createHash('sha256').update(network).digest().subarray(0, NETWORK)
}

function unsealed(bytes: Buffer): Buffer | null {
  const decipher = createDecipheriv(CIPHER, keyFor('receipts'), bytes.subarray(0, NONCE))
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + SEAL))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(NONCE + SEAL)), decipher.final()])
  } catch {
    return null
  }
}

/** `sent`: to see the confirmation again. `copy`: to be shown one's own words on it, for who gets no code to open them with. */
type MarkOf = 'sent' | 'copy'

/**
 * What the browser that sent a complaint keeps for a while: whoever only has the address of the confirmation, or the link in
 * it, cannot make it.
 */
export function senderMark(of: MarkOf, token: string): string {
  return createHmac('sha256', keyFor('receipts')).update(`${of} of ${token}`).digest('base64url')
}

/** Whether this is the mark that was given for it. */
export function isSenderMark(of: MarkOf, { mark, token }: { mark: string | null; token: string }): boolean {
  const [given, right] = [Buffer.from(mark ?? ''), Buffer.from(senderMark(of, token))]
  return given.length === right.length && timingSafeEqual(given, right)
}
