import { describe, expect, test } from 'vitest'
import { aCase, act, HANNA, MARIEKE, member, promiseOf, refused, uuid, type World } from './testing/a-case'

const BODY = { person: uuid(801), name: 'mevrouw Jansen', member: null }

describe('filing', () => {
  test('a complaint of 20 February promises an answer by Tuesday 7 April, past Good Friday and Easter', () => {
    expect(promiseOf(aCase('2026-02-20'), 'answer').due).toBe('2026-04-07')
  })
  test('has at least one point, a step, a handler and an acknowledgement to keep', () => {
    const { complaint } = aCase('2026-02-20')
    expect(complaint.points).toHaveLength(1)
    expect(complaint.phase).toBe('received')
    expect(complaint.handler).toBe(HANNA)
    expect(complaint.promises.map(({ kind }) => kind)).toContain('acknowledgement')
  })
  test('a rule of the contact part sends its subject to its function', () => {
    const { complaint } = aCase('2026-02-20', { filing: { subjects: ['conduct'] } })
    expect(complaint).toMatchObject({ function: 'officer', handler: MARIEKE, routedBecause: 'rule' })
  })
  test('a typed name like a member’s goes to the officer and bars that member until someone has said whether it is them', () => {
    const { complaint } = aCase('2026-02-20', { filing: { about: BODY } })
    expect(complaint).toMatchObject({ handler: MARIEKE, routedBecause: 'name-alike', barred: [HANNA] })
  })
  test('a name like the officer’s own goes to who stands in', () => {
    const { complaint } = aCase('2026-02-20', { filing: { about: { ...BODY, name: 'Marieke de Boer' } } })
    expect(complaint.handler).not.toBe(MARIEKE)
    expect(complaint.handler).not.toBeNull()
  })
  test('an open case from a file is late with its answer, and owes nothing else that lies behind it', () => {
    const imported = { externalKey: '1', status: 'Open' }
    const { complaint } = aCase('2026-06-01', {
      filing: { receivedOn: '2015-06-01', submittedOn: '2015-06-01', imported },
    })
    expect(complaint.promises.map(({ kind, state }) => [kind, state])).toEqual([['answer', 'broken']])
  })
  test('who wants to be reached by nothing is not promised a call that cannot be kept', () => {
    const { complaint } = aCase('2026-02-20', { filing: { reachBy: 'nothing', hasEmail: false } })
    expect(complaint.promises.map(({ kind }) => kind)).not.toContain('first-contact')
    expect(complaint.promises.map(({ kind }) => kind)).toContain('answer')
  })
  test('a day that lies ahead is refused', () => {
    expect(() => aCase('2026-02-20', { filing: { receivedOn: '2026-02-21' } })).toThrow('date-in-future')
  })
})

describe('conflict of interest', () => {
  const named = () => aCase('2026-02-20', { filing: { about: BODY } })
  const party = (world: World) => world.complaint.parties.find(({ role }) => role === 'subject')?.id ?? ''

  test('whoever may be the subject can do nothing with the case', () => {
    const world = named()
    expect(refused(world, '2026-02-23', { type: 'note', text: 'Ik kijk even.' }, member(HANNA, 'owner')).kind).toBe(
      'conflict-of-interest',
    )
    expect(
      refused(world, '2026-02-23', { type: 'assign', handler: HANNA, department: null }, member(MARIEKE)).kind,
    ).toBe('conflict-of-interest')
  })
  test('once it is not them, the case goes where it would have gone', () => {
    const world = named()
    const { complaint } = act(
      world,
      '2026-02-23',
      { type: 'settle-subject', party: party(world), member: null },
      member(MARIEKE),
    )
    expect(complaint).toMatchObject({ barred: [], handler: HANNA })
  })
  test('once it is them, they stay barred and the case stays away from them', () => {
    const world = named()
    const { complaint } = act(
      world,
      '2026-02-23',
      { type: 'settle-subject', party: party(world), member: HANNA },
      member(MARIEKE),
    )
    expect(complaint.barred).toEqual([HANNA])
    expect(complaint.handler).not.toBe(HANNA)
  })
})
