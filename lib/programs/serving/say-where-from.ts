import type { IncomingMessage } from 'node:http'
import { BODY_PROBLEM_HEADER } from '@/lib/receiving/body-rules'
import { clientNetwork } from '@/lib/receiving/client-network'

/** On what the framework asks of us itself, as a part of answering a form. */
export const ASKED_FROM_WITHIN = 'x-asked-from-within'

/** Typed by a sender, these would be believed: the framework and the pages read them. */
const OURS_TO_SAY = [
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
  'x-forwarded-for',
  'forwarded',
  'x-real-ip',
  'x-middleware-subrequest',
  'x-action-forwarded',
  'x-asked-lang',
  ASKED_FROM_WITHIN,
  BODY_PROBLEM_HEADER,
]

/** Where people reach us, and how many proxies of ours stand before us. */
type Ways = { site: string; proxies: number }

/** Puts in this request where it came from and how it reached us, as we know it, instead of what came with it. */
export function sayWhereFrom({ headers, socket }: IncomingMessage, { site, proxies }: Ways): void {
  const said = { socket: socket.remoteAddress, forwardedFor: headers['x-forwarded-for']?.toString() }
  for (const name of OURS_TO_SAY) delete headers[name]
  headers['x-forwarded-for'] = clientNetwork(said, proxies)
  headers['x-forwarded-proto'] = new URL(site).protocol.slice(0, -1)
  headers['x-forwarded-host'] = headers.host ?? ''
}
