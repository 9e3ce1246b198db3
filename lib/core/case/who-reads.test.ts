import { describe, expect, test } from 'vitest'
import type { Readers } from '@/lib/core/procedure/contact'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { readsOf } from '@/lib/core/procedure/readers'
import type { Staffing } from '@/lib/core/procedure/routing'
import { sampleProcedure } from '@/lib/core/procedure/testing/sample-procedure'
import { messagesFor } from './messages-for'
import { aCase, act, member, refused, SYSTEM, uuid } from './testing/a-case'
import { whoReads } from './who-reads'

const DAY = '2026-11-02'
const [OWNER, OFFICER, NORTH, SOUTH, REPORTER, READER] = [901, 902, 903, 904, 905, 906].map(uuid) as [
  string,
  string,
  string,
  string,
  string,
  string,
]

/** An owner without a function, an officer, a manager of each department, who writes the report of the north, and a reader. */
const STAFFING: Staffing = {
  members: [
    { id: OWNER, name: 'Aafke', canHandle: true, oversees: true, owns: true, away: false },
    { id: OFFICER, name: 'Boudewijn', canHandle: true, oversees: false, away: false },
    { id: NORTH, name: 'Cornelia', canHandle: true, oversees: false, away: false },
    { id: SOUTH, name: 'Diederik', canHandle: true, oversees: false, away: false },
    { id: REPORTER, name: 'Evelien', canHandle: true, oversees: false, away: false },
    { id: READER, name: 'Floris', canHandle: false, oversees: false, away: false },
  ],
  holders: [
    { function: 'officer', department: null, member: OFFICER },
    { function: 'manager', department: 'north', member: NORTH },
    { function: 'manager', department: 'south', member: SOUTH },
    { function: 'reporter', department: 'north', member: REPORTER },
  ],
}

function readBy(readers: Readers, department: string | null = 'north', staffing = STAFFING, all: string[] = []) {
  const sample = sampleProcedure()
  const functions = sample.contact.functions.map((one) => ({ ...one, readsAll: all.includes(one.id) }))
  const procedure: Procedure = { ...sample, contact: { ...sample.contact, readers, functions } }
  const { complaint } = aCase(DAY, { procedure, staffing, filing: { department } })
  return whoReads(complaint, { procedure, staffing })
}

describe('a case is read', () => {
  test('by the functions that work on it, of its department, and by who fills any function there', () => {
    expect(readBy('department')).toEqual([OFFICER, NORTH, REPORTER])
    expect(readBy('department', 'south')).toEqual([OFFICER, SOUTH])
  })

  test('or by the functions alone (WPO 14.9)', () => {
    expect(readBy('functions')).toEqual([OFFICER, NORTH])
  })

  test('or by whoever handles complaints, which is nobody who only looks', () => {
    expect(readBy('everyone')).toEqual([OWNER, OFFICER, NORTH, SOUTH, REPORTER])
    const filling = { function: 'manager', department: 'south', member: READER }
    expect(readBy('everyone', 'north', { ...STAFFING, holders: [...STAFFING.holders, filling] })).toContain(READER)
  })

  test('of any department by a function that reads all', () => {
    expect(readBy('functions', 'north', STAFFING, ['manager'])).toEqual([OFFICER, NORTH, SOUTH])
  })

  test('by its handler, whatever they fill, and no longer by who handed it over', () => {
    const procedure = sampleProcedure()
    const world = aCase(DAY, { procedure, staffing: STAFFING, filing: { department: 'north' } })
    const given = act(world, DAY, { type: 'assign', handler: SOUTH, department: null }, member(OFFICER))
    expect(whoReads(given.complaint, given)).toEqual([OFFICER, NORTH, SOUTH, REPORTER])
    const back = act(given, DAY, { type: 'assign', handler: NORTH, department: null }, member(OFFICER))
    expect(whoReads(back.complaint, back)).not.toContain(SOUTH)
  })

  test('never by who is barred; and by who oversees where nobody of the functions may work on it', () => {
    const procedure = sampleProcedure()
    const about = { person: uuid(801), name: 'Boudewijn', member: null }
    const holders = STAFFING.holders.filter(({ member: id }) => id === OFFICER)
    const { complaint } = aCase(DAY, { procedure, staffing: { ...STAFFING, holders }, filing: { about } })
    expect(complaint.barred).toEqual([OFFICER])
    expect(whoReads(complaint, { procedure, staffing: { ...STAFFING, holders } })).toEqual([OWNER])
  })

  test('by everybody who may handle it where nobody fills anything and nobody oversees', () => {
    const members = STAFFING.members.filter(({ id }) => id !== OWNER)
    expect(readBy('functions', 'north', { members, holders: [] })).toEqual([OFFICER, NORTH, SOUTH, REPORTER])
  })
})

describe('whoever does not read a case', () => {
  test('is told nothing of it by mail, also where they oversee', () => {
    const world = aCase(DAY, { staffing: STAFFING, filing: { department: 'north' } })
    const late = act(world, '2027-01-20', { type: 'take-due-steps' }, SYSTEM)
    const told = messagesFor(late.timeline, late).flatMap(({ to }) => ('member' in to ? [to.member] : []))
    expect(told.length).toBeGreaterThan(0)
    expect([...new Set(told)].filter((id) => !whoReads(late.complaint, late).includes(id))).toEqual([])
  })

  test('takes no step in it: who fills its function for another department is not among those who may', () => {
    const world = aCase(DAY, { staffing: STAFFING, filing: { department: 'north' } })
    const step = { type: 'take-step', step: 'looking-into' } as const
    expect(refused(world, DAY, step, member(SOUTH))).toMatchObject({ takers: { members: [NORTH] } })
  })
})

test('what somebody reads by what they fill is said as it is done', () => {
  const procedure = sampleProcedure()
  const of = (id: string) => STAFFING.holders.filter((holder) => holder.member === id)
  expect(readsOf(procedure, of(OFFICER), true)).toBe('all')
  expect(readsOf(procedure, of(SOUTH), true)).toEqual({ departments: ['south'] })
  expect(readsOf(procedure, of(OWNER), true)).toBe('none')
  const everyone: Procedure = { ...procedure, contact: { ...procedure.contact, readers: 'everyone' } }
  expect([readsOf(everyone, [], true), readsOf(everyone, [], false)]).toEqual(['all', 'none'])
})
