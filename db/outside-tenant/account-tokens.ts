import { z } from 'zod'
import { addressKey } from '@/lib/core/shared/same-address'
import { answerOf, carriedOut, theDatabase } from './together'

type TokenPurpose = 'confirm' | 'reset' | 'invite'

const AccountToken = z.object({
  id: z.string(),
  userId: z.string().nullable(),
  tenantId: z.string().nullable(),
  email: z.string(),
})
type AccountToken = z.infer<typeof AccountToken>

type NewAccountToken = AccountToken & { purpose: TokenPurpose; tokenSha256: string; expiresAt: Date; at: Date }

export async function createAccountToken({ at, ...given }: NewAccountToken, through = theDatabase()): Promise<void> {
  const token = { ...given, email: addressKey(given.email) }
  await carriedOut(through`select app.create_account_token(${token}::jsonb, ${at})`)
}

/** Whether a link still works, without using it up: mail scanners follow links too. */
export async function accountToken(
  tokenSha256: string,
  purpose: TokenPurpose,
  now: Date,
  through = theDatabase(),
): Promise<AccountToken | null> {
  return answerOf(AccountToken.nullable(), through`select app.account_token(${tokenSha256}, ${purpose}, ${now}) as it`)
}

/** Uses it up, and with it every other link of this person to the same end: of two that come at the same time, one gets it. */
export async function redeemAccountToken(
  tokenSha256: string,
  purpose: TokenPurpose,
  now: Date,
  through = theDatabase(),
): Promise<AccountToken | null> {
  return answerOf(
    AccountToken.nullable(),
    through`select app.use_account_token(${tokenSha256}, ${purpose}, ${now}) as it`,
  )
}

/** What the links of this person were for has happened another way: none of them works any more. */
export async function endAccountTokens(
  userId: string,
  purpose: TokenPurpose,
  now: Date,
  through = theDatabase(),
): Promise<void> {
  await carriedOut(through`select app.end_account_tokens(${userId}, ${purpose}, ${now})`)
}
