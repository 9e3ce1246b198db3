// A page needs the database. While that is away, whoever asks is told so at once, in words, instead of waiting for nothing.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerInWords } from './answer-in-words'
import { needsNoDatabase } from './needs-no-database'
import type { Why } from './page-in-words'
import { fieldsSent, type SentField } from './sent-again'
import type { Watch } from './watch-database'

type Doorkeeper = {
  /** Answers with 503 when the database is away, now or before the answer began; else lets it be served. */
  serve: (request: IncomingMessage, response: ServerResponse, serve: () => Promise<void>) => Promise<void>
  /** The database went away: whoever waits for an answer hears it now. */
  tellThoseWaiting: () => void
}

/** Longer than any statement may take. A page that says nothing by then waits for a connection that broke in its hands. */
const SAYS_SOMETHING_WITHIN_MS = 60_000

/** `isBusy`: whether a page that fails does so because others were first. `wasDone`: whether only the page after a form fails. */
type Patience = {
  onSilence?: () => void
  withinMs?: number
  isBusy?: (response: ServerResponse) => boolean
  wasDone?: (response: ServerResponse) => boolean
}

export function doorkeeper(
  watch: () => Pick<Watch, 'isAway' | 'askNow'>,
  { onSilence, withinMs = SAYS_SOMETHING_WITHIN_MS, isBusy = () => false, wasDone = () => false }: Patience = {},
): Doorkeeper {
  const waiting = new Set<(why?: Why) => void>()
  return {
    serve: async (request, response, serve) => {
      if (needsNoDatabase(request)) return serve()
      if (watch().isAway()) return answerInWords(request, response, 'away')
      const held = holdFaults(response)
      const giveUp = (why: Why = 'away', sent: SentField[] | null = null) => {
        held.drop()
        answerInWords(request, response, wasDone(response) ? 'page-later' : why, sent)
      }
      held.whenFailing(async () => {
        if (isBusy(response)) giveUp('busy', wasDone(response) ? null : await fieldsSent(request))
        else if (await watch().askNow()) giveUp()
        else held.letGo()
      })
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
  const kept: { name: string; say: () => void }[] = []
  const own = { writeHead: response.writeHead, write: response.write, end: response.end } as Record<string, Said>
  let decide: (() => Promise<void>) | undefined
  let isHeld = false
  const isFault = (status: unknown) => !response.headersSent && Number(status) >= 500 && Number(status) !== 503
  const saying =
    (name: string, answer: unknown): Said =>
    (...given) => {
      const say = () => Reflect.apply(own[name] as Said, response, given)
      if (!isHeld && !isFault(name === 'writeHead' ? given[0] : response.statusCode)) return say()
      kept.push({ name, say })
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
      // A head that was begun twice, or before: what comes after it is said all the same, or the reader waits for ever.
      for (const { name, say } of kept) if (name !== 'writeHead' || !response.headersSent) say()
    },
    drop,
  }
}

type Said = (...given: unknown[]) => unknown
