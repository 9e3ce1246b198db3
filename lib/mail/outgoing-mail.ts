/** A mail that is ready to leave. `id` is the message's own: every attempt at it carries the same one. */
export type OutgoingMail = {
  id: string
  to: string
  from: { name: string; address: string }
  replyTo: string | null
  subject: string
  html: string
  text: string
  headers: Record<string, string>
}

/** Why a mail did not leave: a code for the row, never an address or a provider's own sentence. */
export type Problem =
  | 'network'
  | 'timeout'
  | 'provider-busy'
  | 'provider-fault'
  | 'provider-refuses-us'
  | 'refused'
  | 'bad-address'
  | 'fault'

/**
 * What came of an attempt. later: it may go well next time, and may even have gone well now. never: this mail to this
 * address will not be taken, however often it is offered.
 */
export type Delivery =
  | { kind: 'sent'; providerId: string | null }
  | { kind: 'later'; problem: Problem }
  | { kind: 'never'; problem: Problem }
