// Leaving: a copy of everything was fetched, the owner types the organisation's name, and the page is gone. The data stay for a
// while, so that a mistake can be undone; the day on which they go is said beforehand and mailed to everybody who works on
// cases: an owner may be kept out of a complaint that a colleague reads, and that colleague must not find it gone.

import { inTenant, type Tx } from '@/db/in-tenant'
import { lastCopied } from '@/db/stores/copied-rows-statement'
import { membersForUpdate, type StoredMember } from '@/db/stores/members'
import { changeOwnTenant, type OwnTenant, ownTenant } from '@/db/stores/own-tenant'
import { soughtCases } from '@/db/stores/sought-cases-statement'
import { staffingOf } from '@/db/stores/staffing-statement'
import type { AccountRefusal } from '@/lib/core/access/account-refusals'
import type { MemberActor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import { permissions } from '@/lib/core/access/permissions'
import { DAYS_A_COPY_IS_KEPT, DAYS_UNTIL_REMOVAL } from '@/lib/core/access/plans'
import { AMSTERDAM, addDays, type CivilDate, civilDateIn, startOfDay } from '@/lib/core/calendar/civil-date'
import { whoIsTold } from '@/lib/core/case/who-hears'
import type { Moment } from '@/lib/core/shared/moment'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { addressOf } from '../accounts/account-links'
import { putMail } from '../accounts/put-mail'
import { change } from '../change'
import { askCopiesAtClosing } from './copies/copies-at-closing'

/** The day on which the data of an organisation that closes now are removed. */
export function removedOn(closedAt: Date): CivilDate {
  return addDays(civilDateIn(AMSTERDAM, closedAt), DAYS_UNTIL_REMOVAL)
}

/** Whatever closed before this instant is removed today or was due earlier: the other side of `removedOn`. */
export function closedBeforeToRemove(now: Date): Date {
  return startOfDay(AMSTERDAM, addDays(civilDateIn(AMSTERDAM, now), 1 - DAYS_UNTIL_REMOVAL))
}

/** `organisation`: its name as typed by whoever closes it. */
export async function closeAccount(
  actor: MemberActor,
  { organisation }: { organisation: string },
  moment: Moment,
): Promise<Result<{ removedOn: CivilDate }, AccountRefusal>> {
  const known = await waitsForOutside(actor)
  return change(actor, { kind: 'close', object: 'organisation' }, async (tx) => {
    if (!can(actor, 'close-account')) return refuse<AccountRefusal>({ kind: 'not-allowed' })
    const colleagues = (await membersForUpdate(tx)).filter(worksOnCases)
    const tenant = await ownTenant(tx)
    if (tenant === null || tenant.state === 'closed') return refuse<AccountRefusal>({ kind: 'not-found' })
    if (organisation !== tenant.name) {
      return refuse<AccountRefusal>({ kind: 'invalid', fields: { organisation: 'not-the-same' } })
    }
    // In nobody's copy would it be: whoever closes may not see it, and who was asked from outside has no copy.
    if (known) return refuse<AccountRefusal>({ kind: 'outsider-at-work' })
    if (!(await hasRecentCopy(tx, moment.now))) return refuse<AccountRefusal>({ kind: 'copy-first' })
    await changeOwnTenant(tx, { state: 'closed', closedAt: moment.now })
    // What whoever closes may not see is in no copy of theirs: the worker makes one for who may.
    await askCopiesAtClosing(tx, actor.memberId)
    for (const { email, role } of colleagues) await tell(tx, { email, tenant, mayUndo: role === 'owner' }, moment)
    return ok({ removedOn: removedOn(moment.now) })
  })
}

/** Whether a complaint is open that this owner knows to wait for, or be with, somebody from outside; never one they do not know of. */
async function waitsForOutside({ tenantId, memberId }: MemberActor): Promise<boolean> {
  return inTenant({ kind: 'system', tenantId }, async (tx) => {
    const sought = (await soughtCases(tx)).filter(({ complaint }) => complaint.phase !== 'closed')
    if (sought.length === 0) return false
    const staffing = await staffingOf(tx)
    return sought.some(({ complaint }) => whoIsTold(complaint, staffing).includes(memberId))
  })
}

async function hasRecentCopy(tx: Tx, now: Date): Promise<boolean> {
  const at = await lastCopied(tx)
  return at !== null && now.getTime() - at.getTime() < DAYS_A_COPY_IS_KEPT * 86_400_000
}

function worksOnCases({ role, state }: StoredMember): boolean {
  return state === 'active' && permissions[role].includes('work-cases')
}

type Told = { email: string; tenant: OwnTenant; mayUndo: boolean }

async function tell(tx: Tx, { email, tenant, mayUndo }: Told, moment: Moment): Promise<void> {
  const undo = mayUndo ? { link: `${addressOf('/desks', tenant.lang)}&all=1` } : {}
  const mail = { organisation: tenant.name, removedOn: removedOn(moment.now), ...undo }
  await putMail({ to: email, lang: tenant.lang }, { kind: 'account-closed', ...mail }, moment, tx.sql)
}
