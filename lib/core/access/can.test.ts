import { describe, expect, test } from 'vitest'
import type { Actor, Role } from './actor'
import { can } from './can'
import { Permission } from './permissions'

const roles: Role[] = ['outsider', 'reader', 'handler', 'manager', 'owner']

/** Written out again by hand: the table in permissions.ts must say the same, cell by cell. */
const expected: Record<Permission, Role[]> = {
  'read-cases': ['outsider', 'reader', 'handler', 'manager', 'owner'],
  'read-figures': ['reader', 'handler', 'manager', 'owner'],
  'read-procedure': ['reader', 'handler', 'manager', 'owner'],
  'read-people': ['reader', 'handler', 'manager', 'owner'],
  'work-cases': ['outsider', 'handler', 'manager', 'owner'],
  'enter-complaint': ['handler', 'manager', 'owner'],
  'open-from-outside': ['manager', 'owner'],
  'manage-improvements': ['manager', 'owner'],
  'edit-procedure': ['manager', 'owner'],
  'publish-procedure': ['manager', 'owner'],
  'manage-people': ['manager', 'owner'],
  'manage-settings': ['manager', 'owner'],
  'read-access-log': ['manager', 'owner'],
  'erase-cases': ['manager', 'owner'],
  'copy-everything': ['owner'],
  'close-account': ['owner'],
}

function memberAs(role: Role): Actor {
  return { kind: 'member', tenantId: 't', memberId: 'm', userId: 'u', role, functions: [] }
}

describe.each(Permission.options)('%s', (permission) => {
  test.each(roles)('for a %s', (role) => {
    expect(can(memberAs(role), permission)).toBe(expected[permission].includes(role))
  })
  test('never for a visitor or a complainant', () => {
    expect(can({ kind: 'visitor', tenantId: 't' }, permission)).toBe(false)
    expect(can({ kind: 'party', tenantId: 't', caseId: 'c', partyId: 'p', opened: true }, permission)).toBe(false)
  })
})
