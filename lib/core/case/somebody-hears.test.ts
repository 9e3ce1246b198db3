// Somebody always hears: whatever is typed, whoever works here, comes, leaves, renames or says that a colleague is involved.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Staffing, StaffMember } from '@/lib/core/procedure/routing'
import { sampleProcedure } from '@/lib/core/procedure/testing/sample-procedure'
import type { Command } from './commands'
import { messagesFor } from './messages-for'
import { knownName, mayBe, typedName } from './name-likeness'
import { aCase, act, attempt, member, refused, SYSTEM, staffingFor, uuid, type World } from './testing/a-case'
import { FIRST_NAMES } from './testing/realistic-names'
import { mayAppoint, whoHears, whoIsTold } from './who-hears'
import { whoReads } from './who-reads'

const DAY = '2026-11-02'
const PROCEDURE = sampleProcedure()
const NAMES = FIRST_NAMES.slice(0, 9)
const ROLES = ['owner', 'manager', 'handler', 'reader'] as const

const colleague = (n: number, name: string, role: (typeof ROLES)[number]): StaffMember => ({
  id: uuid(600 + n),
  name,
  canHandle: role !== 'reader',
  oversees: role === 'owner' || role === 'manager',
  owns: role === 'owner',
  away: false,
})

/** Somebody who knows of the case: who stands apart from it, or whom a mail without content went to. */
function isHeard({ complaint, staffing, timeline, procedure }: World): boolean {
  const apart = whoHears(complaint, staffing)
  const readers = whoReads(complaint, { staffing, procedure })
  if (apart.length > 0) return apart.some((id) => readers.includes(id))
  const told = messagesFor(timeline, { complaint, staffing, procedure })
    .filter(({ kind }) => kind === 'outsider-needed')
    .flatMap(({ to }) => ('member' in to ? [to.member] : []))
  const able = staffing.members.filter(({ id }) => mayAppoint(complaint, staffing, id)).map(({ id }) => id)
  return complaint.outsider !== undefined && told.length > 0 && able.length > 0
}

const aName = fc.constantFrom(...NAMES)
const aRole = fc.constantFrom(...ROLES.slice(1))
const aTurn = fc.oneof(
  fc.record({ kind: fc.constant('joins' as const), name: aName, role: aRole }),
  fc.record({ kind: fc.constant('leaves' as const), who: fc.nat(8) }),
  fc.record({ kind: fc.constant('renames' as const), who: fc.nat(8), name: aName }),
  fc.record({ kind: fc.constant('marks' as const), by: fc.nat(8), who: fc.nat(8) }),
  fc.record({ kind: fc.constant('settles' as const), by: fc.nat(8), who: fc.option(fc.nat(8)) }),
  fc.record({ kind: fc.constant('closes' as const), by: fc.nat(8) }),
)
type Turn = typeof aTurn extends fc.Arbitrary<infer T> ? T : never

/** The world after somebody did, or became, something; names are held beside the typed one as the house does. */
function after(world: World, turn: Turn, typed: string, n: number): World {
  const { members } = world.staffing
  const at = (i: number) => members[i % members.length] ?? members[0]
  const staffed = (next: StaffMember[]): World => ({ ...world, staffing: { ...world.staffing, members: next } })
  const lookedOver = (changed: World, { id, name }: { id: string; name: string }): World => {
    const party = changed.complaint.parties.find(({ role }) => role === 'subject')
    const alike = party && party.member === null && mayBe(typedName(typed), knownName(name))
    return alike ? act(changed, DAY, { type: 'suspect', party: party.id, member: id }, SYSTEM) : changed
  }
  const again = (changed: World) => act(changed, DAY, { type: 'reroute' }, SYSTEM)
  const tries = (by: number, command: Command) => {
    const tried = attempt(world, DAY, command, member(at(by)?.id ?? ''))
    return 'kind' in tried ? world : tried
  }
  switch (turn.kind) {
    case 'joins': {
      const newcomer = colleague(50 + n, turn.name, turn.role)
      return again(lookedOver(staffed([...members, newcomer]), newcomer))
    }
    case 'leaves':
      return at(turn.who)?.owns ? world : again(staffed(members.filter(({ id }) => id !== at(turn.who)?.id)))
    case 'renames': {
      const who = at(turn.who)
      if (!who) return world
      const renamed = { ...who, name: turn.name, earlier: [...(who.earlier ?? []), who.name] }
      return again(lookedOver(staffed(members.map((one) => (one.id === who.id ? renamed : one))), renamed))
    }
    case 'marks':
      return tries(turn.by, { type: 'add-subject', member: at(turn.who)?.id ?? '' })
    case 'settles': {
      const party = world.complaint.parties.find(({ role }) => role === 'subject')
      const who = turn.who === null ? null : (at(turn.who)?.id ?? null)
      return party ? tries(turn.by, { type: 'settle-subject', party: party.id, member: who }) : world
    }
    case 'closes':
      return tries(turn.by, { type: 'close', outcome: 'lapsed' })
  }
}

const worlds = fc.record({
  staff: fc.array(fc.tuple(aName, aRole), { maxLength: 4 }),
  owner: aName,
  typed: fc.array(aName, { minLength: 1, maxLength: 5 }),
  turns: fc.array(aTurn, { maxLength: 8 }),
})

function filed(staff: StaffMember[], typed: string): World {
  const holders = PROCEDURE.contact.functions.flatMap(({ id }, i) => {
    const holder = staff[i % staff.length]
    return holder ? [{ function: id, department: null, member: holder.id }] : []
  })
  const staffing: Staffing = { members: staff, holders }
  return aCase(DAY, {
    procedure: PROCEDURE,
    staffing,
    filing: { about: { person: uuid(801), name: typed, member: null } },
  })
}

describe('a complaint is always seen by somebody', () => {
  test('over staffing, likeness of names, leaving and joining, renaming, marking and closing', () => {
    fc.assert(
      fc.property(worlds, ({ staff, owner, typed, turns }) => {
        const text = typed.join(', ')
        const people = [colleague(0, owner, 'owner'), ...staff.map(([name, role], i) => colleague(i + 1, name, role))]
        let world = filed(people, text)
        expect(isHeard(world)).toBe(true)
        turns.forEach((turn, n) => {
          const before = world
          if (before.complaint.phase === 'closed') return
          world = after(world, turn, text, n)
          // Nobody closes it who said that everybody else is involved, and while it is open somebody hears.
          if (world.complaint.phase === 'closed') expect(whoHears(before.complaint, before.staffing)).not.toEqual([])
          else expect(isHeard(world), JSON.stringify(turn)).toBe(true)
        })
      }),
      { numRuns: 80 },
    )
  })

  test('of owners only who is least involved hears; whoever the complainant named does not, when another was not', () => {
    const staff = [colleague(0, 'Aafke', 'owner'), colleague(1, 'Boudewijn', 'owner')]
    const world = filed(staff, 'Aafke en Boudewijn')
    expect(whoIsTold(world.complaint, world.staffing)).toEqual(staff.map(({ id }) => id))
    const party = world.complaint.parties.find(({ role }) => role === 'subject')?.id ?? ''
    const settle: Command = { type: 'settle-subject', party, member: staff[0]?.id ?? '' }
    const settled = act(world, DAY, settle, SYSTEM)
    // Once it is about the one, the other stands apart from it, reads it, and nobody else is told.
    expect(whoHears(settled.complaint, settled.staffing)).toEqual([staff[1]?.id])
    expect(mayAppoint(settled.complaint, settled.staffing, staff[0]?.id ?? '')).toBe(false)
    expect(settled.complaint.outsider).toBeUndefined()
  })

  test('an owner who is complained about hears nothing while a colleague stands apart', () => {
    const staff = [colleague(0, 'Aafke', 'owner'), colleague(1, 'Boudewijn', 'handler')]
    const world = filed(staff, 'mevrouw Aafke')
    const mails = messagesFor(world.timeline, world)
    expect(mails.filter(({ to }) => 'member' in to && to.member === staff[0]?.id)).toEqual([])
    expect(refused(world, DAY, { type: 'invite-outsider', invitation: uuid(9) }, member(staff[0]?.id ?? ''))).toEqual({
      kind: 'not-allowed',
    })
  })

  test('the dates still warn somebody when nobody here may read the case', () => {
    const staff = [colleague(0, 'Aafke', 'owner')]
    const world = filed(staff, 'Aafke')
    const answer = world.complaint.promises.find(({ kind }) => kind === 'answer')
    const late = act(world, answer?.due ?? DAY, { type: 'take-due-steps' }, SYSTEM)
    const news = late.timeline.slice(world.timeline.length)
    const told = messagesFor(news, late).filter(({ to }) => 'member' in to)
    expect(told.length).toBeGreaterThan(0)
    expect(new Set(told.map(({ kind }) => kind))).toEqual(new Set(['outsider-needed']))
  })

  test('somebody who once had the typed name is barred, whatever they are called now', () => {
    const staffing = staffingFor(aCase(DAY).procedure)
    const members = staffing.members.map((one, i) =>
      i === 0 ? { ...one, name: 'Nieuw Anders', earlier: [one.name] } : one,
    )
    const about = { person: uuid(801), name: 'Hanna', member: null }
    const { complaint } = aCase(DAY, { staffing: { ...staffing, members }, filing: { about } })
    expect(complaint.barred).toEqual([members[0]?.id])
  })
})
