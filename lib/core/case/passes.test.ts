import { describe, expect, test } from 'vitest'
import type { PartyActor } from '@/lib/core/access/actor'
import { addDays, type CivilDate } from '@/lib/core/calendar/civil-date'
import type { Command } from './commands'
import type { CaseEvent } from './events'
import { messagesFor } from './messages-for'
import { act, attempt, OMAR, promiseOf, refused, SYSTEM, TENANT, uuid, type World } from './testing/a-case'
import { complaint, heard, invited, judged, letter, partyOf } from './testing/heard-case'

const typesSince = ({ timeline }: World, since: World) =>
  timeline.slice(since.timeline.length).map(({ event }) => event.type)
const mailsSince = (world: World, since: World) =>
  messagesFor(world.timeline.slice(since.timeline.length), world).map(({ kind, to }) => [
    kind,
    'member' in to ? to.member : to.party,
  ])
const lastOf = <Type extends CaseEvent['type']>({ timeline }: World, type: Type) =>
  timeline.findLast(({ event }) => event.type === type)?.event as Extract<CaseEvent, { type: Type }> | undefined
const partyIn = ({ complaint: { parties } }: World, id: string) => parties.find((party) => party.id === id)

/** Piet has an address that somebody typed; Jo, a witness, has one too. */
function reached(): World & { piet: string; jo: string } {
  const before = act(complaint(), '2026-02-23', { type: 'add-witness', name: 'Jo' })
  const [piet, jo] = [partyOf(before, 'subject'), partyOf(before, 'witness')]
  const known = act(before, '2026-02-23', { type: 'change-address', party: piet, email: 'piet@example.org' })
  return { ...act(known, '2026-02-23', { type: 'change-address', party: jo, email: 'jo@example.org' }), piet, jo }
}
const copy = (party: string): Command => ({ type: 'send-copy', party, text: 'Er is een klacht over u.' })
const asked = (party: string, until: CivilDate = '2026-03-09'): Command => ({
  type: 'ask-witness',
  party,
  text: 'Was u erbij?',
  until,
})
const by = (world: World, partyId: string): PartyActor => {
  return { kind: 'party', tenantId: TENANT, caseId: world.complaint.id, partyId, opened: false }
}
const says = (party: string, on: CivilDate): Command => {
  return { type: 'record-response', party, text: 'Zo ging het niet.', on, how: 'page' }
}

describe('a link of their own', () => {
  test('comes with the first thing that is mailed to them, and stays the same with the next', () => {
    const world = reached()
    expect(partyIn(world, world.piet)?.pass).toBeUndefined()
    const sent = act(world, '2026-02-24', copy(world.piet))
    expect(typesSince(sent, world)).toEqual(['pass-given', 'copy-sent', 'promise-kept', 'promise-made'])
    expect(mailsSince(sent, world)).toEqual([['copy-subject', world.piet]])
    const again = act(sent, '2026-02-25', invited([world.piet]))
    expect(typesSince(again, sent)).toEqual(['hearing-invited'])
  })
  test('is not made for what somebody brings by hand', () => {
    const world = complaint()
    expect(typesSince(act(world, '2026-02-24', copy(partyOf(world, 'subject'))), world)).not.toContain('pass-given')
  })
  test('comes as soon as somebody who was written to by letter gives an address; before that there is nothing to open', () => {
    const world = act(complaint(), '2026-02-23', { type: 'add-witness', name: 'Jo' })
    const [piet, jo] = [partyOf(world, 'subject'), partyOf(world, 'witness')]
    const written = act(act(world, '2026-02-24', copy(piet)), '2026-02-24', asked(jo))
    expect(typesSince(written, world)).not.toContain('pass-given')
    for (const [party, email] of [
      [piet, 'piet@example.org'],
      [jo, 'jo@example.org'],
    ] as const) {
      const known = act(written, '2026-02-25', { type: 'change-address', party, email })
      expect(typesSince(known, written)).toEqual(['address-changed', 'pass-given'])
      expect(mailsSince(known, written)).toEqual([['pass', party]])
    }
    const untold = act(world, '2026-02-24', { type: 'change-address', party: jo, email: 'jo@example.org' })
    expect(typesSince(untold, world)).toEqual(['address-changed'])
  })
  test('is replaced by another address and by asking for a new one, in a mail of its own', () => {
    const world = reached()
    const sent = act(world, '2026-02-24', copy(world.piet))
    const generation = partyIn(sent, world.piet)?.generation ?? 0
    const moved = act(sent, '2026-02-25', { type: 'change-address', party: world.piet, email: 'puk@example.org' })
    expect(mailsSince(moved, sent)).toEqual([['pass', world.piet]])
    const renewed = act(moved, '2026-02-25', { type: 'renew-link', party: world.piet })
    expect(partyIn(renewed, world.piet)?.generation).toBe(generation + 2)
    expect(mailsSince(renewed, moved)).toEqual([['pass', world.piet]])
  })
  test('ends when somebody says that it is not them, and nothing of it is mailed', () => {
    const world = complaint(OMAR)
    const sent = act(world, '2026-02-24', copy(partyOf(world, 'subject')))
    const party = partyOf(world, 'subject')
    const settled = act(sent, '2026-02-25', { type: 'settle-subject', party, member: null })
    expect(partyIn(settled, party)).toMatchObject({ generation: 3, member: null })
    expect(partyIn(settled, party)).not.toMatchObject({ pass: true, copy: expect.anything() })
    expect(mailsSince(settled, sent).map(([kind]) => kind)).not.toContain('pass')
  })
  test('is nobody’s to type for a colleague, who has the address they sign in with', () => {
    const world = complaint(OMAR)
    const typed = { type: 'change-address', party: partyOf(world, 'subject'), email: 'omar@example.org' } as const
    expect(refused(world, '2026-02-24', typed).kind).toBe('unknown-party')
  })
})

describe('their words', () => {
  test('come as they write them: today, on their page, whatever a form says', () => {
    const world = reached()
    const sent = act(world, '2026-02-24', copy(world.piet))
    const command = { ...says(world.piet, '2026-01-01'), how: 'letter' } as Command
    const said = act(sent, '2026-03-02', command, by(sent, world.piet))
    expect(lastOf(said, 'response-recorded')).toMatchObject({ on: '2026-03-02', how: 'page' })
    expect(promiseOf(said, 'response').doneOn).toBe('2026-03-02')
    expect(mailsSince(said, sent).map(([kind]) => kind)).toEqual(['information-added'])
  })
  test.each([
    ['on the last day', '2026-03-10', undefined],
    ['the day after', '2026-03-11', true],
    ['long after, when nothing is waited for any more', '2026-04-20', true],
  ] as const)('%s: late is marked, never lost', (_name, on, late) => {
    const world = reached()
    const sent = act(world, '2026-02-24', copy(world.piet))
    expect(promiseOf(sent, 'response').due).toBe('2026-03-10')
    const lapsed = on > '2026-04-01' ? act(sent, '2026-04-02', { type: 'take-due-steps' }, SYSTEM) : sent
    const said = act(lapsed, on, says(world.piet, on), by(lapsed, world.piet))
    expect(lastOf(said, 'response-recorded')?.late).toBe(late)
  })
  test('are read after the case was closed as well, and of nobody else than themselves', () => {
    const world = reached()
    const sent = act(world, '2026-02-24', copy(world.piet))
    const closed = act(sent, '2026-03-02', {
      type: 'withdraw',
      party: partyOf(world, 'complainant'),
      on: '2026-03-02',
      way: 'phone',
      reason: null,
    })
    expect(closed.complaint.phase).toBe('closed')
    const said = act(closed, '2026-03-03', says(world.piet, '2026-03-03'), by(closed, world.piet))
    expect(lastOf(said, 'response-recorded')?.party).toBe(world.piet)
    expect(attempt(closed, '2026-03-03', says(world.jo, '2026-03-03'), by(closed, world.piet))).toMatchObject({
      kind: 'not-allowed',
    })
    expect(
      attempt(closed, '2026-03-03', says(world.jo, '2026-03-03'), by(closed, partyOf(world, 'complainant'))),
    ).toMatchObject({
      kind: 'not-allowed',
    })
  })
  test('of one of two do not stand for those of the other', () => {
    const world = act(reached(), '2026-02-23', { type: 'add-subject', member: OMAR })
    const omar = world.complaint.parties.find(({ member }) => member === OMAR)?.id ?? ''
    const piet = partyOf(world, 'subject')
    const both = act(act(world, '2026-02-24', copy(piet)), '2026-02-24', copy(omar))
    const said = act(both, '2026-02-26', says(omar, '2026-02-26'), by(both, omar))
    const open = said.complaint.promises.filter(({ kind }) => kind === 'response')
    expect(open.map(({ of, state }) => [of, state])).toEqual([
      [piet, 'open'],
      [omar, 'kept'],
    ])
  })
})

describe('a witness', () => {
  test('is asked, reminded as the procedure says, and left alone from the day after their term', () => {
    const world = reached()
    let at = act(world, '2026-02-24', asked(world.jo, '2026-03-20'))
    const days: CivilDate[] = []
    for (let day: CivilDate = '2026-02-25'; day < '2026-04-10'; day = addDays(day, 1)) {
      const before = at
      at = act(at, day, { type: 'take-due-steps' }, SYSTEM)
      if (typesSince(at, before).includes('witness-reminded')) days.push(day)
    }
    expect(days).toHaveLength(world.procedure.followUp.waiting?.reminders.length ?? 0)
    expect(days.every((day) => day <= '2026-03-20')).toBe(true)
    expect(at.complaint.promises.find(({ of }) => of === world.jo)?.state).toBe('lapsed')
  })
  test('who answered is not reminded', () => {
    const world = reached()
    const sent = act(world, '2026-02-24', asked(world.jo, '2026-05-20'))
    const said = act(sent, '2026-02-25', says(world.jo, '2026-02-25'), by(sent, world.jo))
    expect(typesSince(act(said, '2026-05-01', { type: 'take-due-steps' }, SYSTEM), said)).not.toContain(
      'witness-reminded',
    )
  })
  test('is asked until a day that lies ahead, and only who is one', () => {
    const world = reached()
    expect(refused(world, '2026-03-09', asked(world.jo)).kind).toBe('date-in-past')
    expect(refused(world, '2026-02-24', asked(world.piet)).kind).toBe('unknown-party')
  })
  test('without an address is asked by hand, and so reminded', () => {
    const world = act(complaint(), '2026-02-23', { type: 'add-witness', name: 'Jo' })
    const jo = partyOf(world, 'witness')
    const sent = act(world, '2026-02-24', asked(jo, '2026-05-20'))
    expect(typesSince(sent, world)).toEqual(['witness-asked', 'promise-made', 'promise-made'])
    expect(mailsSince(sent, world)).toEqual([])
  })
  test('gets no report of a hearing, not even of one they were at', () => {
    const world = reached()
    const all = [partyOf(world, 'complainant'), world.piet, world.jo]
    const after = act(world, '2026-03-02', heard(all))
    const sentTo = after.timeline.flatMap(({ event }) => (event.type === 'hearing-report-sent' ? [event.party] : []))
    expect(sentTo).toEqual([all[0], world.piet])
  })
  test('who turns out to be none is asked, invited and heard no more; nothing is waited for', () => {
    const world = reached()
    const sent = act(world, '2026-02-24', asked(world.jo))
    const gone = act(sent, '2026-02-25', { type: 'remove-witness', party: world.jo })
    expect(typesSince(gone, sent)).toEqual(['witness-removed', 'pass-ended', 'promise-lapsed'])
    for (const command of [asked(world.jo), invited([world.jo]), says(world.jo, '2026-02-25')])
      expect(refused(gone, '2026-02-26', command).kind).toBe('unknown-party')
    expect(refused(gone, '2026-02-26', { type: 'remove-witness', party: world.jo }).kind).toBe('unknown-party')
    const step = act(gone, '2026-03-08', { type: 'take-due-steps' }, SYSTEM)
    expect(typesSince(step, gone)).not.toContain('witness-reminded')
  })
})

describe('another day for a hearing', () => {
  const together = () => {
    const world = reached()
    const all = [partyOf(world, 'complainant'), world.piet, world.jo]
    const sent = act(world, '2026-02-24', invited(all))
    return { world, sent, all, invitation: lastOf(sent, 'hearing-invited')?.invitation ?? '' }
  }
  const moved = (invitation: string, on: CivilDate): Command => {
    return { type: 'move-hearing', invitation, on, at: '09:00', how: 'phone', text: 'Wij bellen u.' }
  }

  test('is told once to everybody who was invited, each time with a later number', () => {
    const { sent, all, invitation } = together()
    const first = act(sent, '2026-02-25', moved(invitation, '2026-03-05'))
    expect(mailsSince(first, sent)).toEqual(all.map((party) => ['hearing-moved', party]))
    const second = act(first, '2026-02-26', moved(invitation, '2026-03-06'))
    expect(lastOf(second, 'hearing-moved')).toMatchObject({ times: 2, on: '2026-03-06' })
    expect(second.complaint.hearings?.invited.map(({ on, at }) => [on, at])).toEqual(
      all.map(() => ['2026-03-06', '09:00']),
    )
  })
  test('calling it off is told to all, and nobody had their chance by it', () => {
    const { sent, all, invitation } = together()
    const off = act(sent, '2026-02-25', { type: 'call-off-hearing', invitation, text: 'Het gaat niet door.' })
    expect(mailsSince(off, sent)).toEqual(all.map((party) => ['hearing-called-off', party]))
    const away: Command = {
      type: 'hold-hearing',
      on: '2026-03-02',
      how: 'phone',
      there: [],
      absent: [all[1] ?? ''],
      report: null,
    }
    expect(refused(off, '2026-03-02', away).kind).toBe('not-invited')
    expect(refused(judged(off), '2026-03-03', letter(off)).kind).toBe('hearing-first')
  })
  test('is for a day that lies ahead, and for an invitation that still stands', () => {
    const { sent, invitation } = together()
    expect(refused(sent, '2026-02-25', moved(invitation, '2026-02-25')).kind).toBe('date-in-past')
    expect(refused(sent, '2026-02-25', moved(uuid(7), '2026-03-05')).kind).toBe('no-such-invitation')
    expect(refused(sent, '2026-03-03', moved(invitation, '2026-03-05')).kind).toBe('no-such-invitation')
    const off = act(sent, '2026-02-25', { type: 'call-off-hearing', invitation, text: 'Nee.' })
    expect(refused(off, '2026-02-25', moved(invitation, '2026-03-05')).kind).toBe('no-such-invitation')
  })
})

test('how it ended is told to whoever it is about once there is an answer, never the answer itself', () => {
  const world = reached()
  const tell: Command = { type: 'tell-subject', party: world.piet, text: 'De klacht is niet gegrond.' }
  expect(refused(world, '2026-03-02', tell).kind).toBe('not-answered-yet')
  const all = [partyOf(world, 'complainant'), world.piet]
  const answered = act(judged(act(world, '2026-03-02', heard(all))), '2026-03-04', letter(world))
  expect(refused(answered, '2026-03-05', { ...tell, party: world.jo }).kind).toBe('unknown-party')
  const told = act(answered, '2026-03-05', tell)
  expect(mailsSince(told, answered)).toEqual([['told-subject', world.piet]])
})
