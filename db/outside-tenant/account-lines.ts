import { carriedOut, theDatabase } from './together'

/** What was done with an account: by its owner, or by somebody who did not prove to be them. */
type AccountAct = { by: 'member' | 'visitor'; purpose: 'change' | 'refused'; act: string }

/** One line in the access log of every organisation this person is in now. */
export async function writeAccountLine(
  userId: string,
  { by, purpose, act }: AccountAct,
  through = theDatabase(),
): Promise<void> {
  await carriedOut(through`select app.write_account_line(${userId}, ${by === 'member'}, ${purpose}, ${act})`)
}
