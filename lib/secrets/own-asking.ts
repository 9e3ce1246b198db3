// How a web process knows a request of the framework's own: it asks for our pages at our own port, and whichever process takes
// that must know the mark of the others.
import { createHmac } from 'node:crypto'
import { authSecret } from '@/lib/settings/env'

/** The mark; the same for all processes that one program keeps, and another once that is started anew. */
export function ownAsking(keeper = process.ppid): string {
  return createHmac('sha256', authSecret()).update(`gehoor own asking|${keeper}`).digest('hex')
}
