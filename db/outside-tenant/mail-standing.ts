import { z } from 'zod'
import { answerOf, theDatabase } from './together'

/** Since when the oldest mail waits because the way out is closed, as ISO 8601, and why, as a code. */
const MailStanding = z.object({ since: z.string(), problem: z.enum(['provider-refuses-us', 'no-connection']) })
export type MailStanding = z.infer<typeof MailStanding>

/** Null when mail leaves, or nothing has to. Says nothing of whose mail it is. */
export async function mailStanding(through = theDatabase()): Promise<MailStanding | null> {
  return answerOf(MailStanding.nullable(), through`select app.mail_standing() as it`)
}
