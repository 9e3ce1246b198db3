import { setTimeout as after } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import SMTPTransport from 'nodemailer/lib/smtp-transport/index.js'
import { messageIdOf } from './headers'
import type { Delivery, OutgoingMail } from './outgoing-mail'
import { failureOf, type Stage } from './smtp-failure'

type Server = { url: string; patienceMs: number }

/** Offers the mail to an SMTP server. If we go before it answers, the next attempt carries the same Message-ID. */
export async function sendWithSmtp(mail: OutgoingMail, { url, patienceMs }: Server): Promise<Delivery> {
  const attempt = stageWatch()
  const options = { url: withPatience(url, patienceMs), logger: attempt.logger, transactionLog: true }
  const transport = createTransport(new SMTPTransport(options))
  const enough = new AbortController()
  try {
    // A server that answers drop by drop is never idle, so the whole attempt has an end of its own.
    const given = await Promise.race([
      transport.sendMail(letterOf(mail)),
      after(patienceMs, 'too late' as const, { signal: enough.signal }),
    ])
    return given === 'too late'
      ? failureOf({ code: 'ETIMEDOUT' }, attempt.stage())
      : { kind: 'sent', providerId: given.messageId }
  } catch (fault) {
    return failureOf(fault, attempt.stage())
  } finally {
    enough.abort()
    transport.close()
  }
}

/** Whether the server answers and lets us in; nothing is sent. */
export async function isServerThere({ url, patienceMs }: Server): Promise<boolean> {
  const transport = createTransport(withPatience(url, patienceMs))
  const enough = new AbortController()
  try {
    return await Promise.race([
      transport.verify().then(() => true),
      after(patienceMs, false, { signal: enough.signal }),
    ])
  } catch {
    return false
  } finally {
    enough.abort()
    transport.close()
  }
}

function letterOf(mail: OutgoingMail) {
  return {
    messageId: messageIdOf(mail.id, mail.from.address),
    from: mail.from,
    to: { name: '', address: mail.to },
    subject: mail.subject,
    html: mail.html,
    text: mail.text,
    headers: mail.headers,
    ...(mail.replyTo === null ? {} : { replyTo: { name: '', address: mail.replyTo } }),
    // What we made is all there is: nothing in it may name a file or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

function withPatience(url: string, patienceMs: number): string {
  const server = new URL(url)
  for (const wait of ['connectionTimeout', 'greetingTimeout', 'socketTimeout', 'dnsTimeout']) {
    if (!server.searchParams.has(wait)) server.searchParams.set(wait, String(patienceMs))
  }
  return server.href
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
  const logger = { level: deaf, trace: deaf, debug: hear, info: deaf, warn: deaf, error: deaf, fatal: deaf }
  return { stage: () => stage, logger }
}
