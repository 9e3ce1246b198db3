import { Resend } from 'resend'
import { CALENDAR_NAME, CALENDAR_TYPE } from './calendar-part'
import type { Delivery, OutgoingMail } from './outgoing-mail'
import { senderInHeader } from './sender'

type Account = { apiKey: string; baseUrl: string | undefined; patienceMs: number }

let kept: { apiKey: string; baseUrl: string | undefined; resend: Resend } | undefined

/** The package builds its whole interface for each client, so one is kept for the account that mail goes through. */
function clientOf(apiKey: string, baseUrl: string | undefined): Resend {
  if (kept?.apiKey !== apiKey || kept.baseUrl !== baseUrl)
    kept = { apiKey, baseUrl, resend: new Resend(apiKey, baseUrl === undefined ? {} : { baseUrl }) }
  return kept.resend
}

/** Offers the mail to Resend. Its idempotency key makes that an attempt we never heard back from is not sent twice. */
export async function sendWithResend(mail: OutgoingMail, { apiKey, baseUrl, patienceMs }: Account): Promise<Delivery> {
  const resend = clientOf(apiKey, baseUrl)
  const patience = AbortSignal.timeout(patienceMs)
  // The client hands its options on to fetch; its types do not say so.
  const options: { idempotencyKey: string; signal: AbortSignal } = { idempotencyKey: mail.id, signal: patience }
  try {
    const { data, error } = await resend.emails.send(letterOf(mail), options)
    if (error) return patience.aborted ? { kind: 'later', problem: 'timeout', unsure: true } : failureOf(error)
    return { kind: 'sent', providerId: typeof data.id === 'string' ? data.id : null }
  } catch {
    return { kind: 'later', problem: patience.aborted ? 'timeout' : 'network', unsure: true }
  }
}

function letterOf(mail: OutgoingMail) {
  return {
    from: senderInHeader(mail.from),
    to: [mail.to],
    subject: mail.subject,
    html: mail.html,
    text: mail.text,
    // Keeps mail programs from folding mails of different cases into one conversation.
    headers: { ...mail.headers, 'X-Entity-Ref-ID': mail.id },
    ...(mail.calendar === undefined ? {} : { attachments: [calendarPart(mail.calendar)] }),
    ...(mail.replyTo === null ? {} : { replyTo: mail.replyTo }),
  }
}

function calendarPart(file: string) {
  return { filename: CALENDAR_NAME, content: Buffer.from(file).toString('base64'), contentType: CALENDAR_TYPE }
}

/** Refusals that are about this mail; everything else is about us, the network or their day, and may pass. */
const ABOUT_THE_MAIL = ['validation_error', 'missing_required_field', 'invalid_parameter']
/** Under this mail's key they know another text: an earlier attempt at it was taken. */
const TAKEN_BEFORE = 'invalid_idempotent_request'

function failureOf({ statusCode, name }: { statusCode?: number | null; name?: string }): Delivery {
  if ((statusCode === 400 || statusCode === 422) && ABOUT_THE_MAIL.includes(name ?? '')) {
    return { kind: 'never', problem: 'refused' }
  }
  if (statusCode === 409 && name === TAKEN_BEFORE) return { kind: 'ask', problem: 'unsure' }
  if (statusCode === 429 || statusCode === 409) return { kind: 'later', problem: 'provider-busy' }
  if (statusCode === null || statusCode === undefined) return { kind: 'later', problem: 'network', unsure: true }
  if (statusCode >= 500) return { kind: 'later', problem: 'provider-fault', unsure: true }
  return { kind: 'later', problem: 'provider-refuses-us' }
}
