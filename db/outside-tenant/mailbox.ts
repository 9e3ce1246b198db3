import { answerOf, theDatabase } from './together'

// Evaluation only: where mail goes when there is no way out.

export type MailboxMail = {
  id: string
  to: string
  from: string
  subject: string
  html: string
  text: string
  headers: Record<string, string>
}
export type MailboxLine = Pick<MailboxMail, 'id' | 'to' | 'from' | 'subject'> & { at: string }

/** A mail under an id that is there already is the same mail. */
export async function putInMailbox(mail: MailboxMail, at: Date, through = theDatabase()): Promise<void> {
  await through`select app.put_in_mailbox(${mail}::jsonb, ${at})`
}

/** The newest first. */
export async function mailboxMails(limit: number, through = theDatabase()): Promise<MailboxLine[]> {
  return answerOf(through<{ it: MailboxLine[] }[]>`select app.mailbox_mails(${limit}) as it`)
}

export async function mailboxMail(id: string, through = theDatabase()): Promise<(MailboxMail & { at: string }) | null> {
  return answerOf(through<{ it: (MailboxMail & { at: string }) | null }[]>`select app.mailbox_mail(${id}) as it`)
}
