// A page needs the database. While that is away, whoever asks is told so at once, in words, instead of waiting for nothing.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { awayAnswer } from './away-page'
import type { Watch } from './watch-database'

/** What says how the house is, and what is only read from disk. */
const NEEDS_NO_DATABASE = /^\/(?:api\/health$|_next\/static\/|assets\/|favicon\.ico$|icon\.svg$)/

type Doorkeeper = {
  /** Answers with 503 when the database is away, now or before the answer began; else lets it be served. */
  serve: (request: IncomingMessage, response: ServerResponse, serve: () => Promise<void>) => Promise<void>
  /** The database went away: whoever waits for an answer hears it now. */
  tellThoseWaiting: () => void
}

/** Longer than any statement may take. A page that says nothing by then waits for a connection that broke in its hands. */
const SAYS_SOMETHING_WITHIN_MS = 60_000

type Patience = { onSilence?: () => void; withinMs?: number }

export function doorkeeper(
  watch: () => Pick<Watch, 'isAway' | 'askNow'>,
  { onSilence, withinMs = SAYS_SOMETHING_WITHIN_MS }: Patience = {},
): Doorkeeper {
  const waiting = new Set<() => void>()
  return {
    serve: async (request, response, serve) => {
      if (NEEDS_NO_DATABASE.test(pathOf(request))) return serve()
      if (watch().isAway()) return answerAway(request, response)
      const held = holdFaults(response)
      const giveUp = () => {
        held.drop()
        answerAway(request, response)
      }
      held.whenFailing(async () => ((await watch().askNow()) ? giveUp() : held.letGo()))
      waiting.add(giveUp)
      const enough = setTimeout(() => {
        if (response.headersSent) return
        giveUp()
        onSilence?.()
      }, withinMs)
      response.once('close', () => {
        clearTimeout(enough)
        waiting.delete(giveUp)
      })
      await serve()
    },
    tellThoseWaiting: () => {
      for (const giveUp of waiting) giveUp()
    },
  }
}

function pathOf({ url = '' }: IncomingMessage): string {
  return url.split('?')[0] ?? ''
}

/** The plain answer, and deafness for whatever the page still wants to say. */
function answerAway(request: IncomingMessage, response: ServerResponse): void {
  if (response.headersSent || response.writableEnded) return
  const { headers, body } = awayAnswer(request)
  const begin = response.writeHead.bind(response)
  const end = response.end.bind(response)
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  silence(response)
  // What is still being sent to us is taken in, so that the sender gets to reading.
  request.resume()
  begin(503, headers)
  end(request.method === 'HEAD' ? undefined : body)
}

function silence(response: ServerResponse): void {
  const deaf = {
    setHeader: () => response,
    appendHeader: () => response,
    removeHeader: () => {},
    writeHead: () => response,
    flushHeaders: () => {},
    write: () => true,
    end: () => response,
  }
  Object.assign(response, deaf)
}

type Held = {
  /** The page wants to say that it failed: decide what its reader gets. */
  whenFailing: (decide: () => Promise<void>) => void
  /** What it wanted to say is said. */
  letGo: () => void
  /** What it wanted to say is forgotten. */
  drop: () => void
}

/** Keeps back what a page says once it begins with a fault of ours, until it is let go or dropped. */
function holdFaults(response: ServerResponse): Held {
  const kept: (() => void)[] = []
  const own = { writeHead: response.writeHead, write: response.write, end: response.end } as Record<string, Said>
  let decide: (() => Promise<void>) | undefined
  let isHeld = false
  const isFault = (status: unknown) => !response.headersSent && Number(status) >= 500 && Number(status) !== 503
  const saying =
    (name: string, answer: unknown): Said =>
    (...given) => {
      const say = () => Reflect.apply(own[name] as Said, response, given)
      if (!isHeld && !isFault(name === 'writeHead' ? given[0] : response.statusCode)) return say()
      kept.push(say)
      if (!isHeld) void decide?.()
      isHeld = true
      return answer
    }
  const drop = () => void Object.assign(response, own)
  Object.assign(response, {
    writeHead: saying('writeHead', response),
    write: saying('write', true),
    end: saying('end', response),
  })
  return {
    whenFailing: (given) => {
      decide = given
    },
    letGo: () => {
      drop()
      if (!response.headersSent) for (const say of kept) say()
    },
    drop,
  }
}

type Said = (...given: unknown[]) => unknown
