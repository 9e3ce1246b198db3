// What a link in an account mail is about, for the page behind it. Looking uses nothing up; an odd token is not looked up.
import { accountToken } from '@/db/outside-tenant/account-tokens'
import { openInvitation } from '@/lib/operations/accept-invitation'
import { LinkToken } from '@/lib/operations/account-fields'
import { sha256Of } from '@/lib/operations/account-links'
import { atThisMoment } from '@/lib/operations/at-this-moment'

/** The address that a link to confirm it, or to choose a new password, was sent to; null when it opens nothing any more. */
export async function readAccountLink(token: string, purpose: 'confirm' | 'reset'): Promise<{ email: string } | null> {
  if (!LinkToken.safeParse(token).success) return null
  const link = await accountToken(sha256Of(token), purpose, atThisMoment().now)
  return link === null ? null : { email: link.email }
}

export type Invited = NonNullable<Awaited<ReturnType<typeof openInvitation>>>

/** The invitation behind a link; null when it cannot be accepted any more. */
export async function readInvitation(token: string): Promise<Invited | null> {
  return LinkToken.safeParse(token).success ? openInvitation(token, atThisMoment()) : null
}
