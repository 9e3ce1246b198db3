import { z } from 'zod'
import { answerOf, theDatabase } from './together'
import { User } from './users'

/** Somebody as another provider knows them, by its name and the id it gave them. */
type Identity = { provider: string; providerAccountId: string }

export async function userByIdentity(
  { provider, providerAccountId }: Identity,
  through = theDatabase(),
): Promise<User | null> {
  return answerOf(User.nullable(), through`select app.user_by_identity(${provider}, ${providerAccountId}) as it`)
}

/** From now on this identity finds this user; false when it is another's, and then it stays so. */
export async function linkIdentity(
  { provider, providerAccountId }: Identity,
  { userId, at }: { userId: string; at: Date },
  through = theDatabase(),
): Promise<boolean> {
  return answerOf(
    z.boolean(),
    through`select app.link_identity(${provider}, ${providerAccountId}, ${userId}, ${at}) as it`,
  )
}
