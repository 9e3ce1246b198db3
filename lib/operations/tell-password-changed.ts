import type { Connection } from '@/db/client'
import { putAccountMail } from '@/db/outside-tenant/account-mails'
import { userById } from '@/db/outside-tenant/users'
import type { Moment } from '@/lib/shared/moment'
import { addressOf } from './account-links'

/** Tells whose password was changed, in the same transaction: if it was somebody else, they can take the account back. */
export async function tellPasswordChanged(userId: string, moment: Moment, through: Connection): Promise<void> {
  const user = await userById(userId, through)
  if (user === null) return
  const { email: to, lang } = user
  const sealed = { link: addressOf('/reset', lang) }
  await putAccountMail({ id: moment.newId(), to, lang, kind: 'password-changed', sealed }, moment.now, through)
}
