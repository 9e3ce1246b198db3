import type { IncomingMessage } from 'node:http'

/** What says how the house is, and what is only read from disk. */
const NEEDS_NONE = /^\/(?:api\/health$|_next\/static\/|assets\/|favicon\.ico$|icon\.svg$)/

/** Whether what is asked can be answered by this process alone. */
export function needsNoDatabase({ url = '' }: Pick<IncomingMessage, 'url'>): boolean {
  return NEEDS_NONE.test(url.split('?')[0] ?? '')
}
