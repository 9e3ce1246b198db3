import { z } from 'zod'
import { Role } from '@/lib/core/access/actor'
import { DeskLang } from '@/lib/core/shared/language'
import { answerOf, theDatabase } from './together'

const OpenInvitation = z.object({
  id: z.string(),
  tenantId: z.string(),
  slug: z.string(),
  tenantName: z.string(),
  lang: DeskLang,
  email: z.string(),
  name: z.string(),
  role: Role,
  expiresAt: z.string(),
  /** The name of whoever asked them. */
  inviter: z.string(),
})
export type OpenInvitation = z.infer<typeof OpenInvitation>

/** The invitation behind a link, while it can be accepted. */
export async function invitationByToken(
  tokenSha256: string,
  now: Date,
  through = theDatabase(),
): Promise<OpenInvitation | null> {
  return answerOf(OpenInvitation.nullable(), through`select app.invitation_by_token(${tokenSha256}, ${now}) as it`)
}

const Accepted = z.object({ tenantId: z.string(), slug: z.string(), memberId: z.string() })

type Acceptance = { tokenSha256: string; userId: string; memberId: string; now: Date }

/** Makes the user a member, once; who had left comes back as the member they were. Null when it cannot be accepted, also by who is there. */
export async function acceptInvitation(
  { tokenSha256, userId, memberId, now }: Acceptance,
  through = theDatabase(),
): Promise<z.infer<typeof Accepted> | null> {
  return answerOf(
    Accepted.nullable(),
    through`
      select app.accept_invitation(${tokenSha256}, ${userId}, ${memberId}, ${now}) as it`,
  )
}
