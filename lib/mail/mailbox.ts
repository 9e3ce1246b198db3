import { putInMailbox as put } from '@/db/outside-tenant/mailbox'
import { CALENDAR_NAME } from './calendar-part'
import { messageIdOf } from './headers'
import type { Delivery, OutgoingMail } from './outgoing-mail'
import { senderInHeader } from './sender'

/** Evaluation only: the mail goes where anyone at this machine can read it, instead of out. */
export async function putInMailbox(mail: OutgoingMail, now: Date): Promise<Delivery> {
  const { id, to, subject, html, text } = mail
  const headers = {
    'Message-ID': messageIdOf(id, mail.from.address),
    ...(mail.replyTo === null ? {} : { 'Reply-To': mail.replyTo }),
    ...mail.headers,
    ...(mail.calendar === undefined ? {} : { [CALENDAR_NAME]: mail.calendar }),
  }
  await put({ id, to, from: senderInHeader(mail.from), subject, html, text, headers }, now)
  return { kind: 'sent', providerId: null }
}
