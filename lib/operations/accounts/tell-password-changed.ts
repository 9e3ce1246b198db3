import type { Connection } from '@/db/client'
import { userById } from '@/db/outside-tenant/users'
import type { Moment } from '@/lib/core/shared/moment'
import { addressOf } from './account-links'
import { putMail } from './put-mail'

/** Tells whose password was changed, in the same transaction: if it was somebody else, they can take the account back. */
export async function tellPasswordChanged(userId: string, moment: Moment, through: Connection): Promise<void> {
  const user = await userById(userId, through)
  if (user === null) return
  const { email: to, lang } = user
  await putMail({ to, lang }, { kind: 'password-changed', link: addressOf('/reset', lang) }, moment, through)
}
