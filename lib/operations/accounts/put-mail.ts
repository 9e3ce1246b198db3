import type { Connection } from '@/db/client'
import { putAccountMail } from '@/db/outside-tenant/account-mails'
import type { AccountMail } from '@/emails/account-mail'
import type { DeskLang } from '@/lib/core/shared/language'
import type { Moment } from '@/lib/core/shared/moment'

/** Puts a mail about an account in its outbox, made of exactly what its letter is made from: anything else would never leave. */
export async function putMail(
  { to, lang }: { to: string; lang: DeskLang },
  mail: AccountMail,
  moment: Moment,
  through: Connection,
): Promise<void> {
  const { kind, ...sealed } = mail
  await putAccountMail({ id: moment.newId(), to, lang, kind, sealed }, moment.now, through)
}
