// Mail about accounts, outside any case: what each kind is made from. The row keeps this until the mail is sent, then
// wipes it, because the links in it open doors.
import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'

const organisation = z.string().max(200)
const link = z.url({ protocol: /^https?$/ })
const some = z.int().min(1)

const of = <T extends string, S extends z.ZodRawShape>(kind: T, shape: S) =>
  z.object({ kind: z.literal(kind), ...shape })

export const AccountMail = z.discriminatedUnion('kind', [
  /**
   * After signing up: `link` leads to a page with a button, and works for so many hours. Goes to an address that anybody may
   * have typed, so it carries nothing that they typed.
   */
  of('confirm-address', { link, hours: some.optional() }),
  /** Somebody signed up with an address that already has an account; `link` is where they sign in. */
  of('already-registered', { link }),
  of('reset-password', { link, minutes: some.optional() }),
  /** A password was changed; `link` is for when that was somebody else. */
  of('password-changed', { link }),
  /** The link works for so many days; `inviter` is the name of whoever asks. `oneComplaint`: from outside, for one case. */
  of('invitation', {
    organisation,
    inviter: z.string().max(200).optional(),
    link,
    days: some.optional(),
    oneComplaint: z.literal(true).optional(),
  }),
  /**
   * A copy of everything is ready: `link` leads to where it can be fetched, until this day. `atClosing`: of the cases that
   * only whoever gets this may read, because the organisation closed.
   */
  of('copy-ready', { organisation, link, until: CivilDate, atClosing: z.literal(true).optional() }),
  /** To whoever runs Gehoor: somebody says that the organisation behind `link` is not who it says. */
  of('tenant-reported', {
    organisation,
    link,
    report: z.string().max(10_000),
    reporter: z.string().max(320).nullable(),
  }),
  /**
   * To whoever does what is owed each year: `what` names it with its last day, `link` is where it is ticked off. `isLate`: that
   * day is over for one of them.
   */
  of('duty-due', { organisation, link, what: z.string().max(4000), isLate: z.boolean() }),
  /** To the owners: the organisation was closed; on `removedOn` its data are removed. `link` is where that is undone. */
  of('account-closed', { organisation, removedOn: CivilDate.optional(), link: link.optional() }),
  /** To the owners: the closing was undone. */
  of('account-reopened', { organisation, link }),
  /**
   * To the owners, each week: the hash of the last line of who looked, on this day. What they keep shows later whether a line
   * from before was changed. Never how many lines there are: some may be about complaints that they may not see.
   */
  of('sealed-head', { organisation, on: CivilDate, hash: z.string().regex(/^[0-9a-f]{64}$/) }),
])
export type AccountMail = z.infer<typeof AccountMail>
export type AccountMailKind = AccountMail['kind']
