// The processor of a web process is shared as well: what is asked of one organisation is worked on by turns, so that many who
// ask at once make each other wait, and not whoever asks something of another organisation.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type FairTurns, fairTurns } from '@/db/turns/fair-turns'
import { reservedSlugs } from '@/lib/operations/organisation/terms/reserved-slugs'
import { answerInWords } from './answer-in-words'
import { needsNoDatabase } from './needs-no-database'
import { ASKED_FROM_WITHIN } from './say-where-from'

/** `lately` and `heard` are for the ushers of the other processes: an organisation is beside others wherever those are served. */
type Usher = Pick<FairTurns, 'lately' | 'heard'> & {
  /** Lets it be served when it is its turn. */
  serve: (request: IncomingMessage, response: ServerResponse, serve: () => Promise<void>) => Promise<void>
}

/**
 * In this process. Beside others one at a time, and half of the time: with two at once, or one without a pause in every
 * process, a machine is full and everybody waits for it.
 */
const SHARES = { places: 24, ofOneAlone: 8, ofOneBesideOthers: 1, restsBesideOthers: true, othersCountForMs: 2_000 }
/** What is asked of no organisation in its address: signing in, status pages. Nobody who asks it makes an organisation share. */
const OURS = { places: 8, ofOneAlone: 8, ofOneBesideOthers: 4 }
const WAITS_AT_MOST_MS = 30_000
/** Whoever still has no answer then, or still reads it, waits for something else than the processor. */
const COUNTS_AT_MOST_MS = 250

export function inTurn({
  shares = SHARES,
  waitsAtMostMs = WAITS_AT_MOST_MS,
  countsAtMostMs = COUNTS_AT_MOST_MS,
} = {}): Usher {
  const turns = fairTurns({ ...shares, waitsAtMostMs })
  const ours = fairTurns({ ...OURS, waitsAtMostMs })
  return {
    lately: turns.lately,
    heard: turns.heard,
    serve: async (request, response, serve) => {
      if (needsNoTurn(request)) return serve()
      const asked = askedOf(request)
      const giveBack = await (asked === '' || reservedSlugs.has(asked) ? ours : turns).take(asked)
      // A form is taken all the same: what was typed comes back from where it is read.
      if (giveBack === null && request.method !== 'POST') return answerInWords(request, response, 'busy')
      if (giveBack) letGo(response, giveBack, countsAtMostMs)
      if (!response.closed) await serve()
    },
  }
}

/** Who answers a form has a turn, and asks from within it. Whoever watches over the house asks all the time. */
function needsNoTurn(request: IncomingMessage): boolean {
  return needsNoDatabase(request) || request.url === '/api/ready' || ASKED_FROM_WITHIN in request.headers
}

function letGo(response: ServerResponse, giveBack: () => void, afterMs: number): void {
  if (response.closed) giveBack()
  const enough = setTimeout(giveBack, afterMs)
  response.once('close', () => {
    clearTimeout(enough)
    giveBack()
  })
}

/** The organisation in this address, or what else it begins with: nothing for the page of the house itself. */
function askedOf({ url = '' }: IncomingMessage): string {
  return (/^\/([^/?]*)/.exec(url)?.[1] ?? '').toLowerCase()
}
