// Whoever leaves in the middle of something: who takes over, and who hears of it. Beside its own subject stand the hearer
// (hearing), who signs and who wrote (signing), the committee (committee-seats), the second stage, the owner (measures), and who refuses.
import { describe, expect, test } from 'vitest'
import type { PartyActor } from '@/lib/core/access/actor'
import { messagesFor } from './messages-for'
import { aCase, act, HANNA, MARIEKE, member, refused, SYSTEM, TENANT, uuid, type World } from './testing/a-case'
import { complaint as municipal } from './testing/heard-case'

const FILED = '2026-02-20'
const BOSS = { id: uuid(950), name: 'Bea Baas', canHandle: true, oversees: true, away: false }

/** The same world after these colleagues left, and the worker looked. */
function without(world: World, ...gone: string[]): World {
  const members = [...world.staffing.members.filter(({ id }) => !gone.includes(id)), BOSS]
  const holders = world.staffing.holders.filter((holder) => !gone.includes(holder.member))
  return act({ ...world, staffing: { members, holders } }, '2026-02-24', { type: 'reroute' }, SYSTEM)
}

const toldSince = (world: World, before: World) =>
  messagesFor(world.timeline.slice(before.timeline.length), world).flatMap(({ kind, to }) =>
    'member' in to ? [{ kind, member: to.member }] : [],
  )

describe('who handles a case and leaves', () => {
  test('gives it to who fills the function now, who is told, and no date moves', () => {
    const world = aCase(FILED)
    const { handler, promises } = world.complaint
    const left = without(world, handler ?? '')
    expect(left.complaint.handler).not.toBe(handler)
    expect(left.complaint.handler).not.toBeNull()
    expect(toldSince(left, world)).toEqual([{ kind: 'assigned', member: left.complaint.handler }])
    expect(left.complaint.promises).toEqual(promises)
  })

  test('gives it to nobody where nobody is left, and whoever oversees hears so', () => {
    const world = aCase(FILED)
    const left = without(world, ...world.staffing.members.map(({ id }) => id))
    const told = toldSince(left, world).map(({ member: one }) => one)
    expect(told).toEqual([BOSS.id])
  })

  test('and asked a question: it stands, is reminded of, and the answer reaches who took over', () => {
    const world = aCase(FILED)
    const party = world.complaint.parties[0]?.id ?? ''
    const asked = act(world, FILED, { type: 'ask', party, text: 'Welke dag?', replyBy: null })
    const left = without(asked, world.complaint.handler ?? '')
    expect(left.complaint.question).toEqual(asked.complaint.question)
    const whose = { tenantId: TENANT, caseId: world.complaint.id, partyId: party }
    const themselves: PartyActor = { kind: 'party', ...whose, opened: true }
    const told = act(left, '2026-02-25', { type: 'add-information', party, text: 'Maandag.' }, themselves)
    expect(toldSince(told, left)).toContainEqual({ kind: 'information-added', member: left.complaint.handler })
  })
})

describe('the officer who settles a likeness of names, and leaves', () => {
  const about = { person: uuid(802), name: 'Hanna Jansen', member: null }
  const world = aCase(FILED, { filing: { about } })
  const officer = world.complaint.handler ?? ''

  test('is followed by whoever stands in; never by who it may be about, who stays outside', () => {
    expect(world.complaint.barred).toContain(HANNA)
    const left = without(world, officer)
    expect(left.complaint.handler).not.toBe(officer)
    expect(left.complaint.handler).not.toBe(HANNA)
    expect(left.complaint.barred).toContain(HANNA)
    const party = left.complaint.parties.find(({ suspects }) => suspects.length > 0)?.id ?? ''
    const settled = act(left, '2026-02-25', { type: 'settle-subject', party, member: HANNA }, member(BOSS.id, 'owner'))
    expect(settled.complaint.barred).toContain(HANNA)
  })
})

test('whom it is about and who leaves is no way back in: they stay outside the case', () => {
  const world = municipal(MARIEKE)
  const left = without(world, MARIEKE)
  expect(left.complaint.barred).toContain(MARIEKE)
  const back = { ...left, staffing: world.staffing }
  expect(refused(back, '2026-02-25', { type: 'note', text: 'Terug.' }, member(MARIEKE)).kind).toBe(
    'conflict-of-interest',
  )
})
