import { describe, expect, test } from 'vitest'
import { messagesFor } from './messages-for'
import { aCase, act, HANNA, MARIEKE, member, OMAR, SYSTEM, uuid, type World } from './testing/a-case'

function mails(world: World, since = 0) {
  const recorded = world.timeline.slice(since)
  return messagesFor(recorded, world).map(({ kind, to }) => `${kind} to ${'member' in to ? 'staff' : 'them'}`)
}

describe('from filing follow', () => {
  test('an acknowledgement to the complainant and a notice to the handler', () => {
    expect(mails(aCase('2026-02-20'))).toEqual(['acknowledgement to them', 'assigned to staff'])
  })
  test('the representative is written to, not the person represented', () => {
    const people = [
      { role: 'representative' as const, person: uuid(801), capacity: null, consent: 'given' as const },
      { role: 'complainant' as const, person: uuid(802), capacity: null, consent: null },
    ]
    const world = aCase('2026-02-20', { filing: { people } })
    const [acknowledgement] = messagesFor(world.timeline, world)
    const representative = world.complaint.parties.find(({ role }) => role === 'representative')
    expect(acknowledgement?.to).toEqual({ party: representative?.id })
  })
  test('nothing at all for a case from a file', () => {
    expect(mails(aCase('2026-02-20', { filing: { channel: 'import' } }))).toEqual([])
  })
  test('without anyone who may handle it, a notice to whoever oversees and is not barred', () => {
    const nobody = {
      members: [
        { id: HANNA, name: 'Hanna Jansen', canHandle: true, oversees: true, away: false },
        { id: MARIEKE, name: 'Marieke de Boer', canHandle: true, oversees: true, away: false },
      ],
      holders: [],
    }
    const about = { person: uuid(801), name: 'Jansen', member: null }
    const world = aCase('2026-02-20', { staffing: nobody, filing: { about } })
    const unassigned = messagesFor(world.timeline, world).filter(({ kind }) => kind === 'unassigned')
    expect(unassigned.map(({ to }) => to)).toEqual([{ member: MARIEKE }])
  })
})

test('a handler gets no mail about their own doing, a colleague’s doing they do', () => {
  const world = aCase('2026-02-20')
  const assign = { type: 'assign', handler: HANNA, department: null } as const
  expect(mails(act(world, '2026-02-21', assign, member(HANNA)), world.timeline.length)).toEqual([])
  expect(mails(act(world, '2026-02-21', assign, member(MARIEKE)), world.timeline.length)).toEqual(['assigned to staff'])
})

test('a broken promise is told to the handler once', () => {
  const world = act(aCase('2026-02-20'), '2026-04-08', { type: 'take-due-steps' }, SYSTEM)
  const again = act(world, '2026-04-08', { type: 'take-due-steps' }, SYSTEM)
  const toHanna = messagesFor(world.timeline, world).filter(
    ({ kind, to }) => kind === 'broken' && 'member' in to && to.member === world.complaint.handler,
  )
  expect(toHanna).toHaveLength(world.complaint.promises.filter(({ state }) => state === 'broken').length)
  expect(mails(again, world.timeline.length)).toEqual([])
})

test('what comes in after closing is told to others who read it, when its handler turned out to be whom it is about', () => {
  const closed = act(aCase('2026-02-20'), '2026-02-23', { type: 'close', outcome: 'lapsed' }, SYSTEM)
  const barred = act(closed, '2026-02-24', { type: 'keep-out', member: closed.complaint.handler ?? '' }, SYSTEM)
  const [party] = barred.complaint.parties
  const theirs = { kind: 'party', tenantId: '', caseId: '', partyId: party?.id ?? '', opened: true } as const
  const after = act(barred, '2026-02-25', { type: 'add-information', party: theirs.partyId, text: 'Nog iets.' }, theirs)
  const told = messagesFor(after.timeline.slice(barred.timeline.length), after)
  expect(told.map(({ kind, to }) => [kind, to])).toEqual([
    ['information-added', { member: OMAR }],
    ['information-added', { member: MARIEKE }],
  ])
})

test('every mail has a cause of its own: no two with the same event, kind and addressee', () => {
  const world = act(aCase('2026-02-20'), '2026-06-08', { type: 'take-due-steps' }, SYSTEM)
  const keys = messagesFor(world.timeline, world).map(({ kind, to, cause }) => JSON.stringify([kind, to, cause]))
  expect(new Set(keys).size).toBe(keys.length)
})
