import { z } from 'zod'
import { answerOf, carriedOut, theDatabase } from './together'

// Evaluation only: where mail goes when there is no way out.

const MailboxMail = z.object({
  id: z.string(),
  to: z.string(),
  from: z.string(),
  subject: z.string(),
  html: z.string(),
  text: z.string(),
  headers: z.record(z.string(), z.string()),
})
export type MailboxMail = z.infer<typeof MailboxMail>
const MailboxLine = MailboxMail.pick({ id: true, to: true, from: true, subject: true }).extend({ at: z.string() })
export type MailboxLine = z.infer<typeof MailboxLine>

/** A mail under an id that is there already is the same mail. */
export async function putInMailbox(mail: MailboxMail, at: Date, through = theDatabase()): Promise<void> {
  await carriedOut(through`select app.put_in_mailbox(${mail}::jsonb, ${at})`)
}

/** The newest first. */
export async function mailboxMails(limit: number, through = theDatabase()): Promise<MailboxLine[]> {
  return answerOf(z.array(MailboxLine), through`select app.mailbox_mails(${limit}) as it`)
}

export async function mailboxMail(id: string, through = theDatabase()): Promise<(MailboxMail & { at: string }) | null> {
  return answerOf(MailboxMail.extend({ at: z.string() }).nullable(), through`select app.mailbox_mail(${id}) as it`)
}
