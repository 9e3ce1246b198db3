// What makes a case that one and no other: its ids, its secrets, its reference, and the second in which everything happens.
import { createHash } from 'node:crypto'
import { newReference } from '@/lib/core/shared/reference'

export type Identity = {
  /** The n-th id that is asked for. */
  idOf: (nth: number) => string
  /** The n-th secret, of so many bytes, as hex. */
  secretOf: (nth: number, bytes: number) => string
  reference: string
  /** Into the minute, in ms: when people do what they do in this case, so that its order stays. */
  offsetMs: number
  /** What each id begins and ends with, and what each secret begins with. */
  head: string
  tail: string
  salt: string
}

type Which = { seed: number; nth: number; filedAt: Date }

/** Bytes of a secret from which a reference is made. */
const REFERENCE_BYTES = 14
const SIGNS = 23
const REFERENCES = SIGNS ** 7
/** Without a factor in common with REFERENCES: each case has a reference of its own, and the next one is far away. */
const STRIDE = 1_618_033_989

/** The nth case of this seed: the same for ever. */
export function identityOf({ seed, nth, filedAt }: Which): Identity {
  const chance = createHash('sha256').update(`${seed} ${nth}`).digest('hex')
  const offsetMs = (Number.parseInt(chance.slice(0, 8), 16) % 59_999) + 1
  const time = (filedAt.getTime() + offsetMs).toString(16).padStart(12, '0')
  const head = `${time.slice(0, 8)}-${time.slice(8)}-7`
  const tail = `-8${chance.slice(8, 11)}-${chance.slice(11, 23)}`
  const salt = chance.slice(23, 51)
  const signs = signsOf((nth * STRIDE + seed) % REFERENCES)
  return {
    idOf: (n) => head + hexOf(n, 3) + tail,
    secretOf: (n, bytes) => (bytes === REFERENCE_BYTES ? signs : salt.slice(0, bytes * 2 - 4) + hexOf(n, 4)),
    reference: newReference(signs),
    offsetMs,
    head,
    tail,
    salt,
  }
}

/** As the bytes that `newReference` turns into these seven signs. */
function signsOf(number: number): string {
  return Array.from({ length: 7 }, (_, place) => hexOf(Math.floor(number / SIGNS ** place) % SIGNS, 4)).join('')
}

export function hexOf(n: number, signs: number): string {
  return n.toString(16).padStart(signs, '0')
}
