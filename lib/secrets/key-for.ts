// The keys of this installation: one for each use, all made from its one secret.
import { createHmac, createSecretKey, type KeyObject } from 'node:crypto'
import { authSecret } from '@/lib/settings/env'

let made: { from: string; keys: Map<string, KeyObject> } | undefined

/**
 * A key of its own for this use, so that no other use of the secret can ever make what it makes. Made once: making one, and
 * handing it over as bytes each time, costs several times what is then done with it.
 */
export function keyFor(use: 'receipts' | 'status links' | 'status codes'): KeyObject {
  const from = authSecret()
  if (made?.from !== from) made = { from, keys: new Map() }
  const known = made.keys.get(use)
  if (known) return known
  const key = createSecretKey(createHmac('sha256', from).update(`gehoor ${use}`).digest())
  made.keys.set(use, key)
  return key
}
