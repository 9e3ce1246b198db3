import { z } from 'zod'
import { DeskLang } from '@/lib/core/shared/language'
import { answerOf, carriedOut, theDatabase } from './together'

/** `sealed` holds what the mail is made from, links included; it is wiped when the mail has gone or is given up. */
type NewAccountMail = { id: string; to: string; lang: DeskLang; kind: string; sealed: unknown }

export type ClaimedAccountMail = NewAccountMail & { attempts: number; unsureSince: Date | null; unsureTimes: number }

const Claimed = z.object({
  id: z.string(),
  to: z.string(),
  lang: DeskLang,
  kind: z.string(),
  sealed: z.unknown(),
  attempts: z.int(),
  unsureSince: z.string().nullable(),
  unsureTimes: z.int(),
})

/** Puts the mail in its outbox together with the job that sends it. */
export async function putAccountMail(mail: NewAccountMail, at: Date, through = theDatabase()): Promise<void> {
  await carriedOut(through`select app.put_account_mail(${mail}::jsonb, ${at})`)
}

/** Null when it went already, or another worker has it until its lease is over. */
export async function claimAccountMail(
  id: string,
  now: Date,
  leaseUntil: Date,
  through = theDatabase(),
): Promise<ClaimedAccountMail | null> {
  const claimed = await answerOf(
    Claimed.nullable(),
    through`select app.claim_account_mail(${id}, ${now}, ${leaseUntil}) as it`,
  )
  return claimed && { ...claimed, unsureSince: claimed.unsureSince ? new Date(claimed.unsureSince) : null }
}

export async function accountMailSent(
  id: string,
  at: Date,
  providerId: string,
  through = theDatabase(),
): Promise<void> {
  await carriedOut(through`select app.account_mail_sent(${id}, ${at}, ${providerId})`)
}

/** `problem` is a code. Without a next attempt it is given up. `unsureAt`: when it may have arrived all the same. */
export async function accountMailFailed(
  id: string,
  problem: string,
  { again, unsureAt = null }: { again: Date | null; unsureAt?: Date | null },
  through = theDatabase(),
): Promise<void> {
  await carriedOut(through`select app.account_mail_failed(${id}, ${problem}, ${again}, ${unsureAt})`)
}

/** What should have gone by now, the longest overdue first. */
export async function dueAccountMails(now: Date, limit: number, through = theDatabase()): Promise<string[]> {
  return answerOf(z.array(z.string()), through`select app.due_account_mails(${now}, ${limit}) as it`)
}
