// The one-time code that opens the words of a case. Made from its request, so that the page that checks it and the worker
// that mails it make the same one, and it need not be kept anywhere.
import { createHmac } from 'node:crypto'
import { keyFor } from './key-for'

/** How long a code works, in minutes. */
export const CODE_MINUTES = 10

/** Which request: the party that asked, and the seq of its `code-requested` event. */
export type CodeRequest = { tenantId: string; caseId: string; partyId: string; seq: number }

/** Six digits that follow from the request and a key of their own. */
export function statusCode({ tenantId, caseId, partyId, seq }: CodeRequest): string {
  const digest = createHmac('sha256', keyFor('status codes'))
    .update(`code|${tenantId}|${caseId}|${partyId}|${seq}`)
    .digest()
  // 48 bits against a million: what one code has more than another does not show.
  return String(digest.readUIntBE(0, 6) % 1_000_000).padStart(6, '0')
}
