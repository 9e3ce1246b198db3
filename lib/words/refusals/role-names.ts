// What a role is called to whoever is told that it may do what they may not.
import type { Role } from '@/lib/core/access/actor'
import type { AtDesk } from '@/lib/core/shared/language'

export const roleNames: AtDesk<Record<Role, string>> = {
  nl: {
    owner: 'eigenaar',
    manager: 'beheerder',
    handler: 'behandelaar',
    reader: 'meelezer',
    outsider: 'buitenstaander',
  },
  en: { owner: 'owner', manager: 'manager', handler: 'handler', reader: 'reader', outsider: 'outsider' },
}
