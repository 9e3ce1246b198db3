// Passwords are kept as argon2id hashes. The parameters stand in the hash itself, so that they can be raised later
// without a migration: an old hash still verifies, and is replaced at the next sign-in.
import { argon2, timingSafeEqual } from 'node:crypto'

type Cost = { memory: number; passes: number; parallelism: number }

// The first of the equal choices in OWASP's password storage cheat sheet: 19 MiB, two passes, one lane.
const cost: Cost = { memory: 19_456, passes: 2, parallelism: 1 }
const TAG_BYTES = 32
const SALT_BYTES = 16
const form = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([\w+/]+)\$([\w+/]+)$/

/** Verified in place of a hash that is not there, so that an unknown address takes as long as a known one. */
const nobody = `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${encode(Buffer.alloc(SALT_BYTES, 7))}$${encode(Buffer.alloc(TAG_BYTES))}`

/** `secret` makes the salt (16 bytes as hex). */
export async function hashPassword(password: string, secret: (bytes: number) => string): Promise<string> {
  const salt = Buffer.from(secret(SALT_BYTES), 'hex')
  const tag = await derive(password, salt, cost)
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${encode(salt)}$${encode(tag)}`
}

/** Whether this is the password of that hash. Without a hash the answer is no, and costs as much. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  const parts = form.exec(stored ?? nobody)
  if (parts === null) throw new Error('A stored password hash cannot be read.')
  const [, memory, passes, parallelism, salt = '', tag = ''] = parts
  const known = Buffer.from(tag, 'base64')
  const found = await derive(password, Buffer.from(salt, 'base64'), {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
  })
  return known.length === found.length && timingSafeEqual(known, found) && stored !== null
}

/** Whether the hash was made with other parameters than today's. */
export function isOutdated(stored: string): boolean {
  return !stored.startsWith(`$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$`)
}

// The same letters typed on another keyboard must give the same hash (NIST SP 800-63B, 5.1.1.2).
function derive(password: string, nonce: Buffer, { memory, passes, parallelism }: Cost): Promise<Buffer> {
  const parameters = { message: password.normalize('NFKC'), nonce, memory, passes, parallelism, tagLength: TAG_BYTES }
  return new Promise((resolve, reject) => {
    argon2('argon2id', parameters, (fault, tag) => (fault ? reject(fault) : resolve(tag)))
  })
}

function encode(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}
