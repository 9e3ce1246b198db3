// The door of the web process: what a request must be before any page of ours is asked, and what it may cost until then.
// Nothing here says who may see what.
import type { IncomingMessage } from 'node:http'
import { isKnownHost } from '@/lib/receiving/known-host'
import { letPass } from '@/lib/receiving/let-pass'
import { boundsIn, roomForBodies } from '@/lib/receiving/room-for-bodies'
import { allowedMethods } from './allowed-methods'
import { guardResponse } from './guard-response'
import { type Hand, handOnAsking, handOnSending, type Passing } from './hand-on'
import { isReadable } from './is-readable'
import { pathOf } from './path-of'
import { answerPlainly, type PlainAnswer } from './plain-answer'
import { ASKED_FROM_WITHIN, sayWhereFrom } from './say-where-from'

export type DoorSettings = {
  /** Where people reach us: scheme and host. */
  site: string
  hosts: { own: readonly string[]; local: boolean }
  /** How many proxies of ours stand before us. */
  proxies: number
  /** What our own asking carries; the same for every process at this port. */
  own: string
  /** How many such processes there are: what may wait in memory is for all of them together. */
  processes: number
}

/** For whoever watches over the house: asked by number, from within. */
const WATCHED = ['/api/health', '/api/ready']

/**
 * Carried when a page of ours is asked from here: the framework does so after a form, and maybe comes to another process. It
 * never leaves this machine.
 */
const OWN_ASKING = 'x-own-asking'

/** The door: each request is handed on with its body read, or is answered here. */
export function openDoor(settings: DoorSettings, hand: Hand): Hand {
  const doorway = { ...settings, room: roomForBodies(boundsIn(settings.processes)) }
  return (request, response) => {
    guardResponse(response)
    const target = request.url === '*' ? '/' : pathOf(request.url ?? '')
    const refused = target === null ? 'unreadable' : whyNot(request, target, doorway)
    const allow = allowedMethods(target ?? '/').join(', ')
    if (refused !== null) return refuse({ request, response }, refused, refused === 'other-method' ? { allow } : {})
    request.url = target ?? '/'
    if (request.method === 'OPTIONS') return sayOptions({ request, response }, allow)
    if (request.headers[OWN_ASKING] === doorway.own) request.headers[ASKED_FROM_WITHIN] = '1'
    else sayWhereFrom(request, doorway)
    request.headers[OWN_ASKING] = doorway.own
    if (request.method === 'GET' || request.method === 'HEAD') return handOnAsking({ request, response }, hand)
    void handOnSending({ request, response }, hand, doorway)
  }
}

function whyNot({ method = '', headers }: IncomingMessage, target: string, { hosts, own }: DoorSettings) {
  const place = target.split('?')[0] ?? '/'
  if (!isReadable(place)) return 'unreadable'
  if (!allowedMethods(place).includes(method)) return 'other-method'
  if (WATCHED.includes(place) || headers[OWN_ASKING] === own) return null
  return isKnownHost(headers.host, hosts) ? null : 'unknown-host'
}

function refuse({ request, response }: Passing, why: PlainAnswer, headers: Record<string, string> = {}): void {
  answerPlainly(response, why, headers)
  letPass(request)
}

function sayOptions({ request, response }: Passing, allow: string): void {
  response.writeHead(204, { allow }).end()
  letPass(request)
}
