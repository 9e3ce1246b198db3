import { describe, expect, test } from 'vitest'
import { Role } from '@/lib/core/access/actor'
import { leavesNoOwner, mayChange, rolesToGive } from './member-rules'

const roles = Role.options
const me = (role: Role) => ({ memberId: 'me', role })
const other = (role: Role) => ({ memberId: 'other', role })

describe('changing people', () => {
  test('each role gives what it may give, and no more', () => {
    expect(Object.fromEntries(roles.map((role) => [role, rolesToGive(role)]))).toEqual({
      owner: ['owner', 'manager', 'handler', 'reader'],
      manager: ['handler', 'reader'],
      handler: [],
      reader: [],
      outsider: [],
    })
  })

  test('nobody but an owner makes, changes or removes an owner or a manager', () => {
    const allowed = roles.flatMap((by) =>
      roles.flatMap((from) =>
        [...roles, null].filter((to) => mayChange(me(by), other(from), to)).map((to) => `${by}: ${from} > ${to}`),
      ),
    )
    expect(allowed.filter((change) => !change.startsWith('owner:'))).toEqual([
      'manager: handler > handler',
      'manager: handler > reader',
      'manager: handler > null',
      'manager: reader > handler',
      'manager: reader > reader',
      'manager: reader > null',
    ])
    expect(allowed.filter((change) => change.startsWith('owner:'))).toHaveLength(20)
  })

  test('nobody raises themselves', () => {
    expect(mayChange(me('manager'), me('manager'), 'owner')).toBe(false)
    expect(mayChange(me('handler'), me('handler'), 'manager')).toBe(false)
    expect(mayChange(me('reader'), me('reader'), 'handler')).toBe(false)
  })

  test('everyone can leave by themselves', () => {
    expect(roles.every((role) => mayChange(me(role), me(role), null))).toBe(true)
  })

  test('the last owner cannot leave or become something else', () => {
    expect(leavesNoOwner(['me'], me('owner'), null)).toBe(true)
    expect(leavesNoOwner(['me'], me('owner'), 'manager')).toBe(true)
    expect(leavesNoOwner(['me'], me('owner'), 'owner')).toBe(false)
    expect(leavesNoOwner(['me', 'other'], me('owner'), null)).toBe(false)
    expect(leavesNoOwner(['other'], me('manager'), null)).toBe(false)
  })
})
