// Who may do what: one table. A permission that stands nowhere is refused.
import { z } from 'zod'
import type { Role } from './actor'

export const Permission = z.enum([
  'read-cases',
  'work-cases',
  'enter-complaint',
  'read-figures',
  'manage-improvements',
  'read-procedure',
  'edit-procedure',
  'publish-procedure',
  'read-people',
  'manage-people',
  'manage-settings',
  'read-access-log',
  'copy-everything',
  'close-account',
])
export type Permission = z.infer<typeof Permission>

const READER: readonly Permission[] = ['read-cases', 'read-figures', 'read-procedure', 'read-people']
const HANDLER: readonly Permission[] = [...READER, 'work-cases', 'enter-complaint']
const MANAGER: readonly Permission[] = [
  ...HANDLER,
  'manage-improvements',
  'edit-procedure',
  'publish-procedure',
  'manage-people',
  'manage-settings',
  'read-access-log',
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
