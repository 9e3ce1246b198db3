// Who may do something to a case at all: a member by their right, a party by the kind they are and by what opened their page.
import type { Actor, PartyActor, Role } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import { type Permission, rolesWith } from '@/lib/core/access/permissions'
import type { ComplaintCase } from './complaint-case'
import type { PartyRole } from './event-parts'
import type { Refusal } from './refusals'

export type Who = {
  /**
   * The right that a member needs. nobody: only Gehoor itself does this. anyone-unread: whatever their role, also who may not
   * read the case; the act asks for itself how they stand to it.
   */
  member: Permission | 'nobody' | 'anyone-unread'
  /** Whether who reads the case by a seat in its committee, and by nothing else, may as well. */
  committee?: true
  /** What each kind of party may on their own page, about themselves only. */
  party: { [kind in PartyRole]: Scope }
}

/** by-link: whoever has the link. by-code: only where the code was entered as well. */
type Scope = 'never' | 'by-link' | 'by-code'

/** What is done on no party's page. */
export const NO_PARTY: Who['party'] = whoSpeaks('never')

/** Whoever complains, and who does so for them; never the subject, nor a witness. */
export function whoSpeaks(scope: Scope): Who['party'] {
  return { complainant: scope, representative: scope, subject: 'never', witness: 'never' }
}

type Asking = { actor: Actor; complaint: ComplaintCase; said: object }

/** Whether this actor may do this at all; what the state of the case forbids comes after. Gehoor itself and imports may always. */
export function mayDo(who: Who, { actor, complaint, said }: Asking): boolean {
  switch (actor.kind) {
    case 'system':
    case 'import':
      return true
    case 'visitor':
      return false
    case 'party':
      return mayAsParty(who, { actor, complaint, said })
    case 'member':
      if (who.member === 'nobody') return false
      return who.member === 'anyone-unread' || can(actor, who.member)
  }
}

function mayAsParty(who: Who, { actor, complaint, said }: Asking & { actor: PartyActor }): boolean {
  const party = complaint.parties.find(({ id }) => id === actor.partyId)
  const isAboutThemselves = 'party' in said && said.party === actor.partyId
  if (!party || !isAboutThemselves) return false
  const scope = who.party[party.role]
  return scope === 'by-link' || (scope === 'by-code' && actor.opened)
}

/** A colleague hears which roles may; nobody else hears how an organisation is made. */
export function notAllowed(who: Who, actor: Actor): Refusal {
  return actor.kind === 'member' ? { kind: 'not-allowed', roles: rolesFor(who) } : { kind: 'not-allowed' }
}

function rolesFor({ member }: Who): Role[] {
  return member === 'nobody' || member === 'anyone-unread' ? [] : rolesWith(member)
}
