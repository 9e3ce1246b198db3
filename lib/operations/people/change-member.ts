// Another role, away for a while, or gone. What somebody may do is read at every request, so a change works at once.

import type { Tx } from '@/db/in-tenant'
import { vacateAll } from '@/db/stores/function-holders'
import { withdrawWithMember } from '@/db/stores/invitations'
import { letReaderIn } from '@/db/stores/look-over'
import { changeMember as keep, membersForUpdate, type StoredMember } from '@/db/stores/members'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { AccountRefusal } from '@/lib/core/access/account-refusals'
import type { MemberActor, Role } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import type { Moment } from '@/lib/core/shared/moment'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { askHandOver } from '../cases/hand-over-cases'
import { askHearAgain, hearAtOnce } from '../cases/hear-again'
import { lookOver } from '../cases/look-over'
import { change } from '../change'
import { leavesNoOwner, mayChange, rolesToGive } from './member-rules'

type Changed = Promise<Result<null, AccountRefusal>>

/** Gives somebody another role. Who may no longer handle complaints hands over their open cases; invitations that go beyond it are over. */
export async function changeRole(
  actor: MemberActor,
  memberId: string,
  role: Role,
  moment: Moment = atThisMoment(),
): Changed {
  const done = await change(actor, { kind: `role:${role}`, object: 'member', objectId: memberId }, (tx) =>
    withMember(tx, { actor, memberId, role }, async () => {
      // Whoever gives somebody work on cases lets them in, as if they had asked them to come.
      if (role !== 'reader') await letReaderIn(tx, memberId, actor.memberId)
      await keep(tx, memberId, { role })
      await withdrawWithMember(tx, { memberId, mayGive: rolesToGive(role) }, moment.now)
      await askHandOver(tx, memberId)
      // Who was the last that stood apart from a case is missed at once.
      await askHearAgain(tx, 'missed')
    }),
  )
  if (done.ok) {
    await lookOver(actor.tenantId, memberId, moment)
    await hearAtOnce(actor.tenantId, 'missed', moment)
  }
  return done
}

/** Ends a membership, one's own or another's: no longer in the organisation, and in none of its functions; open cases go on with whoever fills them. */
export async function endMembership(actor: MemberActor, memberId: string, moment: Moment = atThisMoment()): Changed {
  const done = await change(actor, { kind: 'leave', object: 'member', objectId: memberId }, (tx) =>
    withMember(tx, { actor, memberId, role: null }, async () => {
      await keep(tx, memberId, { state: 'left', away: false })
      await vacateAll(tx, memberId)
      await withdrawWithMember(tx, { memberId, mayGive: [] }, moment.now)
      await askHandOver(tx, memberId)
      // Who was the last that stood apart from a case is missed at once.
      await askHearAgain(tx, 'missed')
    }),
  )
  if (done.ok) await hearAtOnce(actor.tenantId, 'missed', moment)
  return done
}

/** Away or back: for oneself, or by whoever manages people. New complaints go to somebody else meanwhile. */
export function changeAway(actor: MemberActor, memberId: string, away: boolean): Changed {
  return change(actor, { kind: away ? 'away' : 'back', object: 'member', objectId: memberId }, async (tx) => {
    if (memberId !== actor.memberId && !can(actor, 'manage-people'))
      return refuse<AccountRefusal>({ kind: 'not-allowed' })
    return (await keep(tx, memberId, { away })) ? ok(null) : refuse<AccountRefusal>({ kind: 'not-found' })
  })
}

type RoleChange = { actor: MemberActor; memberId: string; role: Role | null }

// All members are locked first: two owners who remove each other at the same moment must not both succeed.
async function withMember(tx: Tx, { actor, memberId, role }: RoleChange, work: () => Promise<void>): Changed {
  const members = (await membersForUpdate(tx)).filter(({ state }) => state === 'active')
  const [who, by] = [memberId, actor.memberId].map((id) => members.find((one) => one.id === id))
  if (!by) return refuse({ kind: 'not-allowed' })
  if (!who) return refuse({ kind: 'not-found' })
  const person = ({ id, role: now }: StoredMember) => ({ memberId: id, role: now })
  if (!mayChange(person(by), person(who), role)) return refuse({ kind: 'not-allowed' })
  const owners = members.filter((one) => one.role === 'owner').map(({ id }) => id)
  if (leavesNoOwner(owners, person(who), role)) return refuse({ kind: 'last-owner' })
  await work()
  return ok(null)
}
