import { describe, expect, test } from 'vitest'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { allowedCommands } from './allowed-commands'
import type { Command } from './commands'
import { messagesFor } from './messages-for'
import { roomToExtend } from './room-to-extend'
import {
  aCase,
  act,
  HANNA,
  MARIEKE,
  member,
  OMAR,
  promiseOf,
  refused,
  SYSTEM,
  uuid,
  type World,
} from './testing/a-case'

// Turns that a case can take and that went wrong once.

function partyOf(world: World, role: string): string {
  return world.complaint.parties.find((party) => party.role === role)?.id ?? ''
}

function away(world: World, gone: string): World {
  const members = world.staffing.members.map((one) => (one.id === gone ? { ...one, away: true } : one))
  return { ...world, staffing: { ...world.staffing, members } }
}

function withSteps(world: World, phases: string[]): World {
  const steps = world.procedure.processing.steps.filter(({ phase }) => phases.includes(phase))
  return { ...world, procedure: { ...world.procedure, processing: { ...world.procedure.processing, steps } } }
}

describe('who turns out to be the subject later', () => {
  test('is outside the case from then on, and it goes to somebody else', () => {
    const world = aCase('2026-02-20')
    const after = act(world, '2026-02-23', { type: 'add-subject', member: HANNA }, member(MARIEKE))
    expect(after.complaint.barred).toEqual([HANNA])
    expect(after.complaint.handler).not.toBe(HANNA)
  })
  test('never gets a word of the conversation, and no link before something was sent to them', () => {
    const about = { person: uuid(801), name: 'Piet Puk', member: null }
    const world = aCase('2026-02-20', { filing: { about } })
    const party = partyOf(world, 'subject')
    for (const command of [
      { type: 'reply' as const, party, text: 'Dag.' },
      { type: 'ask' as const, party, text: 'Waarom?', replyBy: null },
      { type: 'renew-link' as const, party },
    ]) {
      expect(refused(world, '2026-02-23', command).kind).toBe('unknown-party')
    }
  })
})

describe('somebody who is away', () => {
  test('gets no new complaint while someone who stands in is there', () => {
    const world = aCase('2026-02-20')
    const filed = aCase('2026-02-20', { staffing: away(world, HANNA).staffing })
    expect(filed.complaint.handler).not.toBe(HANNA)
  })
  test('gets one when everybody is away', () => {
    const world = [HANNA, OMAR, MARIEKE].reduce(away, aCase('2026-02-20'))
    expect(aCase('2026-02-20', { staffing: world.staffing }).complaint.handler).toBe(HANNA)
  })
  test('does not hold up the answer: who stands in may give it', () => {
    const world = away(aCase('2026-02-20'), OMAR)
    const [step] = world.procedure.processing.steps.filter(({ phase }) => phase === 'answered')
    expect(step).toBeDefined()
    const refusal = refused(world, '2026-03-02', { type: 'answer', text: 'Brief.', holds: [] }, member(MARIEKE))
    expect(refusal.kind).toBe('point-without-judgement')
  })
  test('is not the only one to hear that a promise was broken', () => {
    const world = aCase('2026-02-20')
    const overseer = { id: uuid(950), name: 'Otto Overste', canHandle: true, oversees: true, away: false }
    const { members, holders } = away(world, HANNA).staffing
    const reads = { function: world.procedure.contact.officer, department: null, member: overseer.id }
    const staffing = { members: [...members, overseer], holders: [...holders, reads] }
    const late = act({ ...world, staffing }, '2026-04-08', { type: 'take-due-steps' }, SYSTEM)
    const broken = messagesFor(late.timeline.slice(world.timeline.length), late).filter(({ kind }) => kind === 'broken')
    expect(broken.map(({ to }) => to)).toContainEqual({ member: overseer.id })
  })
})

describe('a suspended clock', () => {
  const suspended = () => {
    const world = aCase('2026-03-02')
    const [reason] = world.procedure.processing.suspension?.reasons ?? []
    return act(world, '2026-03-04', { type: 'suspend', reason: reason?.id ?? '' })
  }
  test('runs again when the case is closed', () => {
    const closed = act(suspended(), '2026-03-05', { type: 'close', outcome: 'lapsed' })
    expect(closed.complaint.suspendedOn).toBeNull()
  })
  test('cannot be stopped once the date has passed or the answer was given', () => {
    const world = aCase('2026-03-02')
    const [reason] = world.procedure.processing.suspension?.reasons ?? []
    const command = { type: 'suspend' as const, reason: reason?.id ?? '' }
    expect(refused(world, '2026-06-01', command).kind).toBe('extension-too-late')
  })
})

describe('a case whose clock stands still past its date', () => {
  const pausedOn = '2026-03-20'
  function paused(): World {
    const world = aCase('2026-03-02')
    const [reason] = world.procedure.processing.suspension?.reasons ?? []
    return act(world, pausedOn, { type: 'suspend', reason: reason?.id ?? '' })
  }
  const longer = (world: World, until: CivilDate): Command => {
    return { type: 'extend', promise: promiseOf(world, 'answer').id, until, reason: 'De arts is ziek.', consent: null }
  }
  test('can be given more time, and the days it stood still come on top when it runs again', () => {
    const world = paused()
    const due = promiseOf(world, 'answer').due
    expect(due < '2026-06-01').toBe(true)
    const own = roomToExtend(world.complaint, promiseOf(world, 'answer'), world.procedure)?.own
    const latest = own && own !== 'open' ? own.due : due
    const extended = act(world, '2026-06-01', longer(world, latest))
    expect(promiseOf(extended, 'answer')).toMatchObject({ due: latest, state: 'open', extensions: 1 })
    const runs = act(extended, '2026-06-02', { type: 'resume' })
    expect(promiseOf(runs, 'answer').due > '2026-06-02').toBe(true)
    const allowed = allowedCommands(world.complaint, { ...world, actor: member(HANNA), today: '2026-06-01' })
    expect(allowed.find(({ command }) => command === 'extend')?.refusal).toBeNull()
  })
  test('once it runs again and the date has passed, no longer', () => {
    const world = act(aCase('2026-03-02'), '2026-06-01', { type: 'take-due-steps' }, SYSTEM)
    expect(refused(world, '2026-06-01', longer(world, '2026-06-20')).kind).toBe('extension-too-late')
  })
})

describe('opening a case again', () => {
  const mailsSince = (world: World, before: World) =>
    messagesFor(world.timeline.slice(before.timeline.length), world).map(({ kind, to }) => ({ kind, to }))
  function reopened(filing: Parameters<typeof aCase>[1] = {}) {
    const closed = act(aCase('2026-02-20', filing), '2026-02-25', { type: 'close', outcome: 'lapsed' })
    const open = act(closed, '2026-04-20', { type: 'reopen', reason: 'Toch niet.' })
    return { closed, open, stepped: act(open, '2026-04-20', { type: 'take-due-steps' }, SYSTEM) }
  }
  test('tells the complainant so in one mail: the silence before it is over', () => {
    const { closed, stepped } = reopened()
    const toParty = mailsSince(stepped, closed).filter(({ to }) => 'party' in to)
    expect(toParty.map(({ kind }) => kind)).toEqual(['reopened'])
    // The first contact, which comes back with it, was made.
    const contact = stepped.complaint.promises.findLast(({ kind }) => kind === 'first-contact')?.id ?? ''
    const called = act(stepped, '2026-04-21', { type: 'keep-promise', promise: contact })
    const later = act(called, '2026-05-20', { type: 'take-due-steps' }, SYSTEM)
    expect(mailsSince(later, stepped).map(({ kind }) => kind)).toContain('silence')
  })
  test('who gets no e-mail is promised a call', () => {
    const { stepped } = reopened({ filing: { reachBy: 'phone', hasEmail: false } })
    const calls = stepped.complaint.promises.filter(({ kind, state }) => kind === 'first-contact' && state === 'open')
    expect(calls.map(({ due }) => due)).toEqual(['2026-04-22'])
  })
  test('whoever it is routed to is told once', () => {
    const closed = act(aCase('2026-02-20'), '2026-02-25', { type: 'close', outcome: 'lapsed' })
    const holders = closed.staffing.holders.map((holder) => ({ ...holder, member: OMAR }))
    const open = act({ ...closed, staffing: { ...closed.staffing, holders } }, '2026-03-02', {
      type: 'reopen',
      reason: 'Toch niet.',
    })
    expect(mailsSince(open, closed).filter(({ kind }) => kind === 'assigned')).toEqual([
      { kind: 'assigned', to: { member: OMAR } },
    ])
  })
})

describe('a procedure without a step of treatment', () => {
  const phases = ['received', 'waiting-for-complainant', 'answered', 'closed']
  test('can still open a case again', () => {
    const closed = act(withSteps(aCase('2026-02-20'), phases), '2026-02-25', { type: 'close', outcome: 'lapsed' })
    const open = act(closed, '2026-02-26', { type: 'reopen', reason: 'Toch niet.' })
    expect(open.complaint.phase).toBe('received')
  })
  test('goes on once the complainant has answered', () => {
    const world = withSteps(aCase('2026-02-20'), phases)
    const party = partyOf(world, 'complainant')
    const asked = act(world, '2026-02-23', { type: 'ask', party, text: 'Wanneer?', replyBy: '2026-03-02' })
    expect(asked.complaint.phase).toBe('waiting-for-complainant')
    expect(act(asked, '2026-02-24', { type: 'add-information', party, text: 'Maandag.' }).complaint.phase).toBe(
      'received',
    )
  })
})

test('a call ends the waiting for an answer', () => {
  const world = aCase('2026-02-20')
  const party = partyOf(world, 'complainant')
  const asked = act(world, '2026-02-23', { type: 'ask', party, text: 'Wanneer?', replyBy: '2026-03-02' })
  const called = act(asked, '2026-02-24', { type: 'record-call', party, text: 'Maandag.', confirmsAddress: false })
  expect(called.complaint.phase).toBe('in-treatment')
  expect(promiseOf(called, 'reply-by').doneOn).toBe('2026-02-24')
})

describe('work among ourselves', () => {
  test('can be found not to be needed, what was promised cannot', () => {
    const world = aCase('2026-02-20')
    const reason = 'Er is niets geweigerd.'
    const dropped = act(world, '2026-02-23', { type: 'drop-promise', promise: promiseOf(world, 'task').id, reason })
    expect(promiseOf(dropped, 'task').state).toBe('lapsed')
    const answer = { type: 'drop-promise' as const, promise: promiseOf(world, 'answer').id, reason }
    expect(refused(world, '2026-02-23', answer).kind).toBe('not-to-be-dropped')
  })
})

test('a promise made today gives no warning for days that had passed before it was made', () => {
  const world = aCase('2026-02-20')
  const promised = act(world, '2026-03-10', { type: 'promise', text: 'Wij bellen u.', due: '2026-03-11' })
  const own = promiseOf(promised, 'own').id
  const after = act(promised, '2026-03-10', { type: 'take-due-steps' }, SYSTEM)
  expect(after.timeline.filter(({ event }) => event.type === 'promise-warned' && event.promise === own)).toEqual([])
})

test('who gets no e-mail is promised a call when we have been silent, and the call keeps it', () => {
  const world = aCase('2026-02-20', { filing: { reachBy: 'phone', hasEmail: false } })
  const party = partyOf(world, 'complainant')
  const called = act(world, '2026-02-23', {
    type: 'record-call',
    party,
    text: 'Kennis gemaakt.',
    confirmsAddress: false,
  })
  const silent = act(called, '2026-03-09', { type: 'take-due-steps' }, SYSTEM)
  const open = silent.complaint.promises.filter(({ kind, state }) => kind === 'first-contact' && state === 'open')
  expect(open.map(({ due }) => due)).toEqual(['2026-03-11'])
  const again = act(silent, '2026-03-10', { type: 'record-call', party, text: 'Gebeld.', confirmsAddress: false })
  expect(
    again.complaint.promises.filter(({ kind, state }) => kind === 'first-contact' && state === 'kept'),
  ).toHaveLength(2)
})

test('the consent of who is spoken for can be written down', () => {
  const people = [
    { role: 'representative' as const, person: uuid(801), capacity: null, consent: 'asked' as const },
    { role: 'complainant' as const, person: uuid(802), capacity: null, consent: null },
  ]
  const world = aCase('2026-02-20', { filing: { people } })
  const party = partyOf(world, 'representative')
  const after = act(world, '2026-02-23', { type: 'record-consent', party, consent: 'given' })
  expect(after.complaint.parties.find(({ id }) => id === party)?.consent).toBe('given')
  const answer = { type: 'answer' as const, text: 'Brief.', holds: [] }
  expect(refused(world, '2026-03-02', answer, member(OMAR)).kind).toBe('consent-missing')
  expect(refused(after, '2026-03-02', answer, member(OMAR)).kind).toBe('point-without-judgement')
})

test('a complaint cannot have arrived before it was sent', () => {
  expect(() => aCase('2026-02-20', { filing: { receivedOn: '2026-02-10', submittedOn: '2026-02-12' } })).toThrow(
    'received-before-sent',
  )
})
