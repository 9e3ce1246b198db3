import { setTimeout as after } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import MailComposer from 'nodemailer/lib/mail-composer/index.js'
import { CALENDAR_NAME, CALENDAR_TYPE } from './calendar-part'
import { messageIdOf } from './headers'
import type { Delivery, OutgoingMail } from './outgoing-mail'
import { failureOf, type Stage } from './smtp-failure'
import { overALine } from './smtp-line'

type Server = { url: string; patienceMs: number }

/** Offers the mail to an SMTP server. If we go before it answers, the next attempt carries the same Message-ID. */
export async function sendWithSmtp(mail: OutgoingMail, server: Server): Promise<Delivery> {
  const first = await offerOnce(mail, server, false)
  // A server may hang up on a connection that was kept, at any time: that says nothing about this mail.
  const wasKept = first.overUsed && first.stage !== 'data' && isCutOff(first.delivery)
  return wasKept ? (await offerOnce(mail, server, true)).delivery : first.delivery
}

type Tried = { delivery: Delivery; stage: Stage; overUsed: boolean }

async function offerOnce(mail: OutgoingMail, { url, patienceMs }: Server, fresh: boolean): Promise<Tried> {
  const enough = new AbortController()
  let tried: Omit<Tried, 'delivery'> = { stage: 'connecting', overUsed: false }
  try {
    const letter = new MailComposer(letterOf(mail)).compile()
    await overALine(withPatience(url, patienceMs), fresh, async (line) => {
      const overUsed = line.isUsed()
      // A server that answers drop by drop is never idle, so the whole attempt has an end of its own.
      const late = after(patienceMs, null, { signal: enough.signal }).then(() => {
        throw Object.assign(new Error('it took too long'), { code: 'ETIMEDOUT' })
      })
      try {
        await Promise.race([line.offer(letter), late])
      } finally {
        tried = { stage: line.stage(), overUsed }
      }
    })
    return { ...tried, delivery: { kind: 'sent', providerId: letter.messageId() } }
  } catch (fault) {
    return { ...tried, delivery: failureOf(fault, tried.stage) }
  } finally {
    enough.abort()
  }
}

function isCutOff(delivery: Delivery): boolean {
  return delivery.kind === 'later' && ['network', 'no-connection', 'provider-busy'].includes(delivery.problem)
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
    ...(mail.calendar === undefined ? {} : { attachments: [calendarPart(mail.calendar)] }),
    ...(mail.replyTo === null ? {} : { replyTo: { name: '', address: mail.replyTo } }),
    // What we made is all there is: nothing in it may name a file or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

function calendarPart(content: string) {
  return { filename: CALENDAR_NAME, content, contentType: CALENDAR_TYPE }
}

function withPatience(url: string, patienceMs: number): string {
  const server = new URL(url)
  for (const wait of ['connectionTimeout', 'greetingTimeout', 'socketTimeout', 'dnsTimeout']) {
    if (!server.searchParams.has(wait)) server.searchParams.set(wait, String(patienceMs))
  }
  return server.href
}
