// Connections to a mail server that are kept for a while after a mail was handed over: finding the server, TLS and signing in
// cost more than the mail. Not the library's own pool: when a connection breaks that one offers the mail again by itself, also
// when the server may have it, and a mail that took too long it lets go on.

import type { Socket } from 'node:net'
import type MimeNode from 'nodemailer/lib/mime-node/index.js'
import { parseConnectionUrl } from 'nodemailer/lib/shared/index.js'
import SMTPConnection from 'nodemailer/lib/smtp-connection/index.js'
import type { Stage } from './smtp-failure'

/** A line to a server that is open, or will be with the first mail. */
type Line = {
  /** How far the mail came that was offered last. */
  stage: () => Stage
  /** Whether a mail went over it before. */
  isUsed: () => boolean
  offer: (letter: MimeNode) => Promise<void>
  close: () => void
}

/** Longer than this nobody's connection is kept open for nothing; servers wait for minutes. */
const KEPT_FOR_MS = 15_000
/** Some servers take no more over one connection. */
const MAILS_OVER_ONE = 100

const kept = new Map<string, { line: Line; mails: number; until: NodeJS.Timeout }[]>()

/** Does this with a line to this server, one that was kept when there is one and `fresh` is not asked. What fails is not kept. */
export async function overALine<T>(url: string, fresh: boolean, work: (line: Line) => Promise<T>): Promise<T> {
  const found = fresh ? undefined : kept.get(url)?.pop()
  if (found) clearTimeout(found.until)
  const line = found?.line ?? newLine(url)
  try {
    const done = await work(line)
    keep(url, line, (found?.mails ?? 0) + 1)
    return done
  } catch (fault) {
    line.close()
    throw fault
  }
}

/** Hangs up everywhere: whoever stops sends nothing any more. */
export function hangUp(): void {
  for (const { line, until } of [...kept.values()].flat()) {
    clearTimeout(until)
    line.close()
  }
  kept.clear()
}

function keep(url: string, line: Line, mails: number): void {
  if (mails >= MAILS_OVER_ONE) {
    line.close()
    return
  }
  const lines = kept.get(url) ?? []
  kept.set(url, lines)
  const entry = { line, mails, until: setTimeout(() => letGo(), KEPT_FOR_MS) }
  const letGo = () => {
    lines.splice(lines.indexOf(entry), 1)
    line.close()
  }
  entry.until.unref()
  lines.push(entry)
}

function newLine(url: string): Line {
  const watch = stageWatch()
  const options = parseConnectionUrl(url)
  const connection = new SMTPConnection({ ...options, logger: watch.logger, transactionLog: true })
  let broken: unknown
  let tell = (_fault: unknown) => {}
  const breaks = (fault: unknown) => {
    broken ??= fault
    tell(fault)
  }
  connection.on('error', breaks)
  connection.on('end', () => breaks(Object.assign(new Error('the connection was closed'), { code: 'ECONNECTION' })))
  let isOpen = false
  let isUsed = false
  const step = (take: (done: (fault?: unknown) => void) => void) =>
    new Promise<void>((resolve, reject) => {
      tell = reject
      if (broken) return reject(broken)
      take((fault) => (fault ? reject(fault) : resolve()))
    })
  const open = async () => {
    await step((done) => connection.connect(done))
    const { auth } = options
    // What the types leave out: whether the server offers to let us in.
    const { allowsAuth } = connection as SMTPConnection & { allowsAuth?: boolean }
    if (auth && allowsAuth) await step((done) => connection.login(auth as SMTPConnection.Credentials, done))
    atOnce(connection)
    isOpen = true
  }
  return {
    stage: watch.stage,
    isUsed: () => isUsed,
    offer: async (letter) => {
      watch.begin()
      if (!isOpen) await open()
      await step((done) => connection.send(letter.getEnvelope(), letter.createReadStream(), done))
      isUsed = true
    },
    close: () => connection.close(),
  }
}

/**
 * By itself the system gathers small packets, and the dot at the end of a mail waits until the server has said that the rest came;
 * a server that has nothing to answer before the dot says so after 40 ms.
 */
function atOnce(connection: SMTPConnection): void {
  // What the types leave out: the socket as it is after TLS.
  const { _socket: socket } = connection as SMTPConnection & { _socket?: Socket | false }
  if (socket) socket.setNoDelay(true)
}

const COMMANDS: readonly [RegExp, Stage][] = [
  [/^MAIL FROM/i, 'sender'],
  [/^RCPT TO/i, 'recipient'],
  [/^DATA$/i, 'data'],
]

/** How far an attempt came, as the conversation with the server shows; of what is said nothing is kept. */
function stageWatch() {
  let stage: Stage = 'connecting'
  const hear = (entry: { tnx?: string }, said: unknown) => {
    if (entry.tnx === 'client' && typeof said === 'string')
      stage = COMMANDS.find(([command]) => command.test(said))?.[1] ?? stage
  }
  const deaf = () => {}
  const begin = () => {
    stage = 'connecting'
  }
  const logger = { level: deaf, trace: deaf, debug: hear, info: deaf, warn: deaf, error: deaf, fatal: deaf }
  return { stage: () => stage, begin, logger }
}
