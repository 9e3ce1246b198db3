import { addressOnTheWire } from '@/lib/core/shared/email-address'
import { type MailSettings, mailSettings } from '@/lib/settings/env'
import { putInMailbox } from './mailbox'
import type { Delivery, OutgoingMail } from './outgoing-mail'
import { sendWithResend } from './resend'
import { sendWithSmtp } from './smtp'

/** How long one attempt may take, in ms; well below the lease on a message. */
export const PATIENCE_MS = 30_000

const ONE_ADDRESS = /^[^\s,;:<>()[\]\\"@]+@[^\s,;:<>()[\]\\"@]+$/

type Sending = { now: Date; via?: MailSettings; patienceMs?: number }

/** Sends a mail the way the settings say. What can go wrong comes back as a value: try later, or never. */
export async function sendMail(mail: OutgoingMail, { now, via, patienceMs = PATIENCE_MS }: Sending): Promise<Delivery> {
  // One address and nothing else: a comma or a line end here would be a second recipient.
  if (!ONE_ADDRESS.test(mail.to)) return { kind: 'never', problem: 'bad-address' }
  const delivery = await offerTo(via ?? mailSettings(), mail, { now, patienceMs })
  for (const listener of listeners) listener(mail.id, delivery)
  return delivery
}

function offerTo(
  way: MailSettings,
  mail: OutgoingMail,
  { now, patienceMs }: { now: Date; patienceMs: number },
): Promise<Delivery> {
  const travelling = { ...mail, to: addressOnTheWire(mail.to) }
  switch (way.via) {
    case 'resend':
      return sendWithResend(travelling, { ...way, patienceMs })
    case 'smtp':
      return sendWithSmtp(travelling, { url: way.url, patienceMs })
    case 'mailbox':
      return putInMailbox(mail, now)
  }
}

type Listener = (mailId: string, delivery: Delivery) => void
const listeners = new Set<Listener>()

/** Hears what came of every attempt from now on; for whoever watches how mail goes. Answers how to stop listening. */
export function watchDeliveries(listener: Listener): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
