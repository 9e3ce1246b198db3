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
  /** A file for a calendar that goes with it. */
  calendar?: string
}

/** Why a mail did not leave: a code for the row, never an address or a provider's own sentence. */
type Problem =
  | 'network'
  | 'timeout'
  | 'provider-busy'
  | 'provider-fault'
  | 'provider-refuses-us'
  | 'no-connection'
  | 'refused'
  | 'bad-address'
  | 'unsure'
  | 'fault'

/** Problems of the way out itself: as long as one lasts, no mail leaves at all. */
export const STUCK: readonly Problem[] = ['provider-refuses-us', 'no-connection']

/**
 * What came of an attempt.
 *
 * later: it may go well next time. `unsure`: it may even have gone well now, so that another attempt may be a second copy.
 * never: this mail to this address will not be taken, however often it is offered.
 * ask: it may have left, and offering it again could send it twice: only a person can decide.
 */
export type Delivery =
  | { kind: 'sent'; providerId: string | null }
  | { kind: 'later'; problem: Problem; unsure?: true }
  | { kind: 'never'; problem: Problem }
  | { kind: 'ask'; problem: Problem }
