import { z } from 'zod'
import { DeskLang } from '@/lib/core/shared/language'
import { addressKey } from '@/lib/core/shared/same-address'
import { answerOf, carriedOut, theDatabase } from './together'

export const User = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  lang: DeskLang,
  emailConfirmedAt: z.string().nullable(),
})
export type User = z.infer<typeof User>

/** False when the address is taken. Addresses are kept, and found, as their key. */
export async function createUser(
  user: { id: string; email: string; name: string; lang: DeskLang; at: Date },
  through = theDatabase(),
): Promise<boolean> {
  const { id, name, lang, at } = user
  const email = addressKey(user.email)
  return answerOf(z.boolean(), through`select app.create_user(${id}, ${email}, ${name}, ${lang}, ${at}) as it`)
}

export async function userByEmail(email: string, through = theDatabase()): Promise<User | null> {
  return answerOf(User.nullable(), through`select app.user_by_email(${addressKey(email)}) as it`)
}

export async function userById(userId: string, through = theDatabase()): Promise<User | null> {
  return answerOf(User.nullable(), through`select app.user_by_id(${userId}) as it`)
}

/** Only for comparing a password: whoever reads a user never gets the hash with it. */
export async function passwordOf(
  email: string,
  through = theDatabase(),
): Promise<{ userId: string; hash: string } | null> {
  return answerOf(
    z.object({ userId: z.string(), hash: z.string() }).nullable(),
    through`select app.password_of(${addressKey(email)}) as it`,
  )
}

export async function setPassword(userId: string, hash: string, at: Date, through = theDatabase()): Promise<void> {
  await carriedOut(through`select app.set_password(${userId}, ${hash}, ${at})`)
}

/** The first confirmation counts; later ones change nothing. */
export async function confirmEmail(userId: string, at: Date, through = theDatabase()): Promise<void> {
  await carriedOut(through`select app.confirm_email(${userId}, ${at})`)
}

export async function changeUser(
  userId: string,
  { name, lang }: { name: string; lang: DeskLang },
  through = theDatabase(),
): Promise<void> {
  await carriedOut(through`select app.change_user(${userId}, ${name}, ${lang})`)
}
