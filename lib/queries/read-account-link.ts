// What a link in an account mail is about, for the page behind it. Looking uses nothing up; an odd token is not looked up.
import { accountToken } from '@/db/outside-tenant/account-tokens'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { LinkToken } from '@/lib/core/access/account-fields'
import { openInvitation } from '@/lib/operations/accounts/accept-invitation'
import { sha256Of } from '@/lib/operations/accounts/account-links'

type AccountLink = { email: string; userId: string | null }

/** The address that a link to confirm it, or to choose a new password, was sent to, and whose account it is about; null when it opens nothing any more. */
export async function readAccountLink(token: string, purpose: 'confirm' | 'reset'): Promise<AccountLink | null> {
  const secret = LinkToken.safeParse(token)
  if (!secret.success) return null
  const link = await accountToken(sha256Of(secret.data), purpose, atThisMoment().now)
  return link === null ? null : { email: link.email, userId: link.userId }
}

export type Invited = NonNullable<Awaited<ReturnType<typeof openInvitation>>>

/** The invitation behind a link; null when it cannot be accepted any more. */
export async function readInvitation(token: string): Promise<Invited | null> {
  const secret = LinkToken.safeParse(token)
  return secret.success ? openInvitation(secret.data, atThisMoment()) : null
}
