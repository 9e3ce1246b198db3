// Mail about accounts, outside any case: what each kind is made from. The row keeps this until the mail is sent, then
// wipes it, because the links in it open doors.
import { z } from 'zod'
import { CivilDate } from '@/lib/calendar/civil-date'

const name = z.string().max(200)
const link = z.url({ protocol: /^https?$/ })

const of = <T extends string, S extends z.ZodRawShape>(kind: T, shape: S) =>
  z.strictObject({ kind: z.literal(kind), ...shape })

export const AccountMail = z.discriminatedUnion('kind', [
  /** After signing up: `link` leads to a page with a button, and works for so many hours. */
  of('confirm-address', { organisation: name, link, hours: z.int() }),
  /** Somebody signed up with an address that already has an account. */
  of('already-registered', { signIn: link, reset: link }),
  of('reset-password', { link, minutes: z.int() }),
  /** A password was changed; `reset` is for when that was somebody else. */
  of('password-changed', { reset: link }),
  /** `until` is the last day on which the link works. */
  of('invitation', { organisation: name, link, until: CivilDate }),
  /** To the owners: the organisation was closed; on `removedOn` its data are removed. */
  of('account-closed', { organisation: name, removedOn: CivilDate }),
])
export type AccountMail = z.infer<typeof AccountMail>
export type AccountMailKind = AccountMail['kind']
