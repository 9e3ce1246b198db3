// Who signed in, and who was refused, in the log of every organisation that person is in.
import { writeAccountLine } from '@/db/outside-tenant/account-lines'
import type { Moment } from '@/lib/core/shared/moment'
import { countTry } from './count-tries'

/** They are in: by a password, or by a link that proved who they are (`by`). */
export async function noteSignIn(userId: string, by: 'password' | 'link'): Promise<void> {
  await writeAccountLine(userId, { by: 'member', purpose: 'change', act: `sign-in:${by}` })
}

/** A wrong password for an account that is there; a few in a while, so that a stranger cannot fill the log. */
export async function noteRefusedSignIn(userId: string, { now }: Moment): Promise<void> {
  if (!(await countTry('refused sign-in in the log', userId, now)).ok) return
  await writeAccountLine(userId, { by: 'visitor', purpose: 'refused', act: 'sign-in' })
}
