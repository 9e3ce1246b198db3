import { answerOf, theDatabase } from './together'

/** Since when the oldest mail waits because the way out is closed, as ISO 8601, and why, as a code. */
export type MailStanding = { since: string; problem: 'provider-refuses-us' | 'no-connection' }

/** Null when mail leaves, or nothing has to. Says nothing of whose mail it is. */
export async function mailStanding(through = theDatabase()): Promise<MailStanding | null> {
  return answerOf(through<{ it: MailStanding | null }[]>`select app.mail_standing() as it`)
}
