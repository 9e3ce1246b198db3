// How an actor is written down, in a timeline or in the access log: who did it, without a name.
import type { Actor } from './actor'

export type ActorMark =
  | { kind: 'member'; member: string }
  | { kind: 'party'; party: string }
  | { kind: 'visitor' }
  | { kind: 'system' }
  | { kind: 'import' }

/** The ids that say who it was; who that is can be forgotten without touching what was written. */
export function markOf(actor: Actor): ActorMark {
  switch (actor.kind) {
    case 'member':
      return { kind: 'member', member: actor.memberId }
    case 'party':
      return { kind: 'party', party: actor.partyId }
    case 'visitor':
    case 'system':
    case 'import':
      return { kind: actor.kind }
  }
}
