// The one question about rights: may this actor do this? What the case itself forbids is asked in its decisions.
import type { Actor } from './actor'
import { type Permission, permissions } from './permissions'

/** Members by their role; Gehoor itself and a file brought in may work on cases; a complainant or visitor nothing here. */
export function can(actor: Actor, permission: Permission): boolean {
  switch (actor.kind) {
    case 'member':
      return permissions[actor.role].includes(permission)
    case 'system':
    case 'import':
      return permission === 'read-cases' || permission === 'work-cases' || permission === 'enter-complaint'
    case 'party':
    case 'visitor':
      return false
  }
}
