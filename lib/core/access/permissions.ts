// Who may do what: one table. A permission that stands nowhere is refused.
import { z } from 'zod'
import type { Role } from './actor'

export const Permission = z.enum([
  'read-cases',
  'work-cases',
  'enter-complaint',
  'open-from-outside',
  'read-figures',
  'manage-improvements',
  'read-procedure',
  'edit-procedure',
  'publish-procedure',
  'read-people',
  'manage-people',
  'manage-settings',
  'read-access-log',
  'erase-cases',
  'copy-everything',
  'close-account',
])
export type Permission = z.infer<typeof Permission>

const READER: readonly Permission[] = ['read-cases', 'read-figures', 'read-procedure', 'read-people']
const HANDLER: readonly Permission[] = [...READER, 'work-cases', 'enter-complaint']
const MANAGER: readonly Permission[] = [
  ...HANDLER,
  'open-from-outside',
  'manage-improvements',
  'edit-procedure',
  'publish-procedure',
  'manage-people',
  'manage-settings',
  'read-access-log',
  'erase-cases',
]

export const permissions: Record<Role, readonly Permission[]> = {
  outsider: ['read-cases', 'work-cases'],
  reader: READER,
  handler: HANDLER,
  manager: MANAGER,
  owner: [...MANAGER, 'copy-everything', 'close-account'],
}

/** The roles within the organisation that have this right. */
export function rolesWith(permission: Permission): Role[] {
  return (['handler', 'manager', 'owner'] as const).filter((role) => permissions[role].includes(permission))
}
