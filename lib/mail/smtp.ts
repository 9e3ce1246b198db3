import { setTimeout as after } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import { messageIdOf } from './headers'
import type { Delivery, OutgoingMail } from './outgoing-mail'

type Server = { url: string; patienceMs: number }

/** Offers the mail to an SMTP server. If we go before it answers, the next attempt carries the same Message-ID. */
export async function sendWithSmtp(mail: OutgoingMail, { url, patienceMs }: Server): Promise<Delivery> {
  const transport = createTransport(withPatience(url, patienceMs))
  const enough = new AbortController()
  try {
    // A server that answers drop by drop is never idle, so the whole attempt has an end of its own.
    const given = await Promise.race([
      transport.sendMail(letterOf(mail)),
      after(patienceMs, 'too late' as const, { signal: enough.signal }),
    ])
    return given === 'too late' ? { kind: 'later', problem: 'timeout' } : { kind: 'sent', providerId: given.messageId }
  } catch (fault) {
    return failureOf(fault)
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

/** Codes of nodemailer that say what happened before or besides the server's own answer. */
const ABOUT_US = ['EAUTH', 'ENOAUTH', 'EOAUTH2', 'ETLS', 'EREQUIRETLS', 'ECONFIG']

function failureOf(fault: unknown): Delivery {
  const { code, responseCode } = readFault(fault)
  if (ABOUT_US.includes(code) || responseCode === 530 || responseCode === 535) {
    return { kind: 'later', problem: 'provider-refuses-us' }
  }
  if (code === 'ETIMEDOUT') return { kind: 'later', problem: 'timeout' }
  if (responseCode >= 500) return { kind: 'never', problem: 'refused' }
  return { kind: 'later', problem: responseCode >= 400 ? 'provider-busy' : 'network' }
}

function readFault(fault: unknown): { code: string; responseCode: number } {
  const { code, responseCode } = fault as { code?: unknown; responseCode?: unknown }
  return { code: String(code ?? ''), responseCode: typeof responseCode === 'number' ? responseCode : 0 }
}
