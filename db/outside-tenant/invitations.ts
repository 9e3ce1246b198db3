import type { Role } from '@/lib/core/access/actor'
import type { DeskLang } from '@/lib/core/shared/language'
import { answerOf, theDatabase } from './together'

export type OpenInvitation = {
  id: string
  tenantId: string
  slug: string
  tenantName: string
  lang: DeskLang
  email: string
  name: string
  role: Role
  expiresAt: string
  /** The name of whoever asked them. */
  inviter: string
}

/** The invitation behind a link, while it can be accepted. */
export async function invitationByToken(
  tokenSha256: string,
  now: Date,
  through = theDatabase(),
): Promise<OpenInvitation | null> {
  return answerOf(
    through<{ it: OpenInvitation | null }[]>`select app.invitation_by_token(${tokenSha256}, ${now}) as it`,
  )
}

type Acceptance = { tokenSha256: string; userId: string; memberId: string; now: Date }

/** Makes the user a member, once; who had left comes back as the member they were. Null when it cannot be accepted, also by who is there. */
export async function acceptInvitation(
  { tokenSha256, userId, memberId, now }: Acceptance,
  through = theDatabase(),
): Promise<{ tenantId: string; slug: string; memberId: string } | null> {
  return answerOf(
    through<{ it: { tenantId: string; slug: string; memberId: string } | null }[]>`
      select app.accept_invitation(${tokenSha256}, ${userId}, ${memberId}, ${now}) as it`,
  )
}
