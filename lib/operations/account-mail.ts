// Mail about accounts, outside any case: what each kind is made from. The row keeps this until the mail is sent, then
// wipes it, because the links in it open doors.
import { z } from 'zod'
import { Role } from '@/lib/access/actor'
import { CivilDate } from '@/lib/calendar/civil-date'

const of = <T extends string, S extends z.ZodRawShape>(kind: T, shape: S) => z.strictObject({ kind: z.literal(kind), ...shape })

export const AccountMail = z.discriminatedUnion('kind', [
  /** After signing up: `link` leads to a page with a button, and works for so many hours. */
  of('confirm-address', { name: z.string(), organisation: z.string(), link: z.url(), hours: z.int() }),
  /** Somebody signed up with an address that already has an account. */
  of('already-registered', { name: z.string(), signIn: z.url(), reset: z.url() }),
  of('reset-password', { name: z.string(), link: z.url(), minutes: z.int() }),
  /** A password was changed; `reset` is for when that was somebody else. */
  of('password-changed', { name: z.string(), reset: z.url() }),
  /** `until` is the last day on which the link works. */
  of('invitation', {
    name: z.string(),
    organisation: z.string(),
    invitedBy: z.string(),
    role: Role,
    link: z.url(),
    until: CivilDate,
  }),
  /** To the owners: the organisation was closed; on `removedOn` its data are removed. */
  of('account-closed', { name: z.string(), organisation: z.string(), removedOn: CivilDate }),
])
export type AccountMail = z.infer<typeof AccountMail>
export type AccountMailKind = AccountMail['kind']
