// The people of an organisation: who may do what, who is away, who fills which function, and who was asked to come.
import { readPeopleDesk } from '@/db/stores/people-desk-statement'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { MemberActor, Role } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import { permissions } from '@/lib/core/access/permissions'
import { trial } from '@/lib/core/access/plans'
import { type Reads, readsOf } from '@/lib/core/procedure/readers'
import { functionsOf, type Named, seatsIn } from '@/lib/operations/people/functions-of'
import { mayChange, rolesToGive, rolesToInvite } from '@/lib/operations/people/member-rules'
import { look } from './look'

export type Person = {
  id: string
  name: string
  email: string
  role: Role
  away: boolean
  fills: { function: string; department: string | null }[]
  /** The roles that whoever looks may give them; empty is: none. */
  mayBecome: readonly Role[]
  mayLeave: boolean
  isMe: boolean
  /** Which complaints they read by the version in force; null while nothing was published, and of who comes from outside. */
  reads: Reads | null
}

export type PeopleScreen = {
  people: Person[]
  invitations: { id: string; name: string; email: string; role: Role; until: Date; mayWithdraw: boolean }[]
  functions: Named[]
  departments: Named[]
  /** The functions of the committee: whoever comes from outside fills one of these and no other. */
  seats: string[]
  /** The roles that whoever looks may invite somebody in. */
  mayInvite: readonly Role[]
  mayAppoint: boolean
  most: number
}

/** Null for who may not see the people. */
export async function readPeople(actor: MemberActor): Promise<PeopleScreen | null> {
  if (!can(actor, 'read-people')) return null
  const purpose = { screen: 'people', fields: ['member-name', 'member-email'] }
  const desk = await look(actor, purpose, (tx) => readPeopleDesk(tx, atThisMoment().now))
  const manages = can(actor, 'manage-people')
  const given = manages ? rolesToGive(actor.role) : []
  const people = desk.members
    .filter(({ state }) => state === 'active')
    .map(({ id, name, email, role, away }) => {
      const who = { memberId: id, role }
      return {
        ...{ id, name, email, role, away },
        fills: desk.holders.filter((one) => one.member === id).map(({ member: _member, ...filled }) => filled),
        mayBecome: given.filter((to) => to !== role && mayChange(actor, who, to)),
        mayLeave: mayChange(actor, who, null),
        isMe: id === actor.memberId,
        reads:
          role === 'outsider'
            ? null
            : desk.current &&
              readsOf(
                desk.current,
                desk.holders.filter((one) => one.member === id),
                permissions[role].includes('work-cases'),
              ),
      }
    })
  const invitations = desk.invitations.map(({ expiresAt, forCommittee, ...invitation }) => {
    const mayWithdraw = given.includes(invitation.role) || (manages && forCommittee)
    return { ...invitation, until: new Date(expiresAt), mayWithdraw }
  })
  const named = functionsOf(desk.draft?.contact, desk.current?.contact)
  const seats = seatsIn(desk.draft, desk.current)
  const mayInvite = manages ? rolesToInvite(actor.role, seats.length > 0) : []
  return { people, invitations, ...named, seats, mayInvite, mayAppoint: manages, most: trial.members }
}
