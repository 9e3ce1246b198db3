// The processor of a web process is shared as well: what is asked of one organisation is worked on by turns, so that many who
// ask at once make each other wait, and not whoever asks something of another organisation.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { fairTurns } from '@/db/turns/fair-turns'
import { answerInWords } from './answer-in-words'
import { needsNoDatabase } from './needs-no-database'
import { ASKED_FROM_WITHIN } from './say-where-from'

type Usher = {
  /** Lets it be served when it is its turn. */
  serve: (request: IncomingMessage, response: ServerResponse, serve: () => Promise<void>) => Promise<void>
}

/** In this process. Beside others one at a time: with two they already wait for each other on a machine that is full. */
const SHARES = { places: 24, ofOneAlone: 8, ofOneBesideOthers: 1, othersCountForMs: 2_000 }
const WAITS_AT_MOST_MS = 30_000
/** Whoever still has no answer then, or still reads it, waits for something else than the processor. */
const COUNTS_AT_MOST_MS = 250

export function inTurn({
  shares = SHARES,
  waitsAtMostMs = WAITS_AT_MOST_MS,
  countsAtMostMs = COUNTS_AT_MOST_MS,
} = {}): Usher {
  const turns = fairTurns({ ...shares, waitsAtMostMs })
  return {
    serve: async (request, response, serve) => {
      // Who answers a form has a turn, and asks this in it.
      if (needsNoDatabase(request) || ASKED_FROM_WITHIN in request.headers) return serve()
      const giveBack = await turns.take(askedOf(request))
      // A form is taken all the same: what was typed comes back from where it is read.
      if (giveBack === null && request.method !== 'POST') return answerInWords(request, response, 'busy')
      if (giveBack) letGo(response, giveBack, countsAtMostMs)
      if (!response.closed) await serve()
    },
  }
}

function letGo(response: ServerResponse, giveBack: () => void, afterMs: number): void {
  if (response.closed) giveBack()
  const enough = setTimeout(giveBack, afterMs)
  response.once('close', () => {
    clearTimeout(enough)
    giveBack()
  })
}

/** The organisation in this address, or what else it begins with. */
function askedOf({ url = '' }: IncomingMessage): string {
  return (/^\/([^/?]*)/.exec(url)?.[1] ?? '').toLowerCase()
}
