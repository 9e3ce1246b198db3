import type { IncomingMessage, ServerResponse } from 'node:http'
import { BODY_PROBLEM_HEADER, type BodyProblem, largestBodyAt } from '@/lib/receiving/body-rules'
import { checkBody } from '@/lib/receiving/check-body'
import { letPass } from '@/lib/receiving/let-pass'
import { requestWithBody } from '@/lib/receiving/request-with-body'
import type { RoomForBodies } from '@/lib/receiving/room-for-bodies'
import { takeBody } from '@/lib/receiving/take-body'
import { isSameOrigin } from '@/lib/session/is-same-origin'
import { answerPlainly } from './plain-answer'

/** A request with its answer, on the way from the door to a page. */
export type Passing = { request: IncomingMessage; response: ServerResponse }

/** Whoever answers a request that came through the door. */
export type Hand = (request: IncomingMessage, response: ServerResponse) => void

/** Hands on a request that asks and sends nothing; should it send something all the same, nobody reads it. */
export function handOnAsking({ request, response }: Passing, hand: Hand): void {
  const sends = Number(request.headers['content-length'] ?? 0) > 0 || 'transfer-encoding' in request.headers
  if (sends) handOnWithout({ request, response }, hand)
  else hand(request, response)
}

/**
 * Hands on a request with its body, read and counted. Whoever may not send at all is told so by the page, without a byte of
 * theirs being read; what is too large or damaged reaches the page as that, and not as a body.
 */
export async function handOnSending(
  { request, response }: Passing,
  hand: Hand,
  { room, site }: { room: RoomForBodies; site: string },
): Promise<void> {
  const { headers } = request
  if (isFromElsewhere(request, site)) return handOnWithout({ request, response }, hand)
  if (headers.expect !== undefined) response.writeContinue()
  const place = room.for(headers['x-forwarded-for']?.toString() ?? '')
  response.once('close', place.leave)
  const body = await takeBody(request, largestBodyAt(request.url?.split('?')[0] ?? ''), place)
  if (!body.ok) return handOnNotTaken({ request, response }, hand, body.refusal)
  const problem = await checkBody(headers['content-type'], body.value)
  if (problem !== null) return handOnWithout({ request, response }, hand, problem)
  hand(requestWithBody(request, body.value), response)
}

function handOnNotTaken(passing: Passing, hand: Hand, why: 'too-large' | 'no-room' | 'gone'): void {
  if (why === 'too-large') handOnWithout(passing, hand, 'too-large')
  if (why !== 'no-room') return
  answerPlainly(passing.response, 'full', { 'retry-after': '60' })
  letPass(passing.request)
}

function handOnWithout({ request, response }: Passing, hand: Hand, problem: BodyProblem | null = null): void {
  if (problem !== null) request.headers[BODY_PROBLEM_HEADER] = problem
  // Nothing is left of the form: the framework would look for one, and for what it calls.
  delete request.headers['content-type']
  delete request.headers['next-action']
  hand(requestWithBody(request, Buffer.alloc(0)), response)
  letPass(request)
}

// A browser always says so; a program that says nothing is asked by the page itself.
function isFromElsewhere({ headers }: IncomingMessage, site: string): boolean {
  const { origin, host, 'sec-fetch-site': fetchSite } = headers
  if (origin === undefined) return false
  return !isSameOrigin({ origin, host: host ?? null, fetchSite: fetchSite?.toString() ?? null }, site)
}
