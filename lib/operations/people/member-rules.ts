// Who may change what about whom. A manager looks after handlers and readers; only an owner makes, changes or removes
// owners and managers, so that nobody can raise themselves. Someone can always leave by themselves, except the last owner.
import type { Role } from '@/lib/core/access/actor'

type Person = { memberId: string; role: Role }

/** The roles this person may give to somebody else. */
export function rolesToGive(by: Role): readonly Role[] {
  if (by === 'owner') return ['owner', 'manager', 'handler', 'reader']
  return by === 'manager' ? ['handler', 'reader'] : []
}

/** The roles in which this person may ask somebody to come: also from outside, for the committee, where there is one. */
export function rolesToInvite(by: Role, hasCommittee: boolean): readonly Role[] {
  const given = rolesToGive(by)
  return given.length > 0 && hasCommittee ? [...given, 'outsider'] : given
}

/** Whether `by` may turn `who` into `role`; `null` is: have them leave. Whether an owner is left is asked apart. */
export function mayChange(by: Person, who: Person, role: Role | null): boolean {
  if (role === null && by.memberId === who.memberId) return true
  const inReach = rolesToGive(by.role)
  return inReach.includes(who.role) && (role === null || inReach.includes(role))
}

/** Whether the organisation would be left without an owner. `owners`: the member ids of those there are now. */
export function leavesNoOwner(owners: readonly string[], who: Person, role: Role | null): boolean {
  return who.role === 'owner' && role !== 'owner' && owners.every((owner) => owner === who.memberId)
}
