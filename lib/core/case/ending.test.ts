import { describe, expect, test } from 'vitest'
import type { PartyActor } from '@/lib/core/access/actor'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { sayEvent } from '@/lib/words/case/say-event'
import { lettersOf } from '@/lib/words/status/status-letters'
import { statusRecord } from '@/lib/words/status/status-record'
import { Command } from './commands'
import { messagesFor } from './messages-for'
import { aCase, act, attempt, refused, TENANT, uuid, type World } from './testing/a-case'

const FILED = '2026-02-20'
const DAY: CivilDate = '2026-03-02'
const start = aCase(FILED)
const party = start.complaint.parties[0]?.id ?? ''
const themselves: PartyActor = {
  kind: 'party',
  tenantId: TENANT,
  caseId: start.complaint.id,
  partyId: party,
  opened: true,
}

const settling = { type: 'settle', text: 'U krijgt voortaan één vaste hulp.', on: '2026-02-27', way: 'phone' } as const
const withdrawing = { type: 'withdraw', party, on: DAY, way: 'page', reason: 'Het is opgelost.' } as const
const forwarding = {
  type: 'forward',
  to: 'Gemeente Waterrijk',
  reach: 'Markt 1, Waterrijk',
  along: 'complaint',
  consentOn: '2026-02-26',
  consentBy: 'phone',
} as const

const mailsOf = (world: World) =>
  messagesFor(world.timeline.slice(start.timeline.length), world).map(({ kind, text }) => [
    kind,
    text && world.texts.get(text),
  ])

const reading = (world: World) => ({
  ...world,
  party,
  lang: 'nl' as const,
  today: DAY,
  people: [],
  aside: [],
  members: {},
  reachable: true,
  changes: [],
})

const toldOf = (world: World) =>
  world.timeline.map((recorded) =>
    sayEvent(recorded, {
      lang: 'nl',
      procedure: world.procedure,
      complaint: world.complaint,
      member: () => 'Hanna',
      person: () => null,
      text: (id) => world.texts.get(id) ?? null,
    }),
  )

test('closing by itself is for what was answered, and for who let nothing more be heard', () => {
  for (const outcome of ['resolved', 'withdrawn', 'forwarded', 'not-admitted', 'unknown']) {
    expect(Command.safeParse({ type: 'close', outcome }).success, outcome).toBe(false)
  }
})

test('a task that was late when its case closed is not late for ever, and its timeline tells that it was', () => {
  const late = act(start, '2026-03-10', { type: 'take-due-steps' }, { kind: 'system', tenantId: TENANT })
  const task = late.complaint.promises.find(({ kind }) => kind === 'task')
  expect(task?.state).toBe('broken')
  const closed = act(late, '2026-03-11', { type: 'close', outcome: 'lapsed' })
  expect(closed.complaint.promises.find(({ id }) => id === task?.id)?.state).toBe('lapsed')
  expect(closed.timeline.some(({ event }) => event.type === 'promise-broken' && event.promise === task?.id)).toBe(true)
})

describe('settled together', () => {
  test('holds what was agreed, on which day and how, and confirms it in writing', () => {
    const world = act(start, DAY, settling)
    expect(world.complaint).toMatchObject({ phase: 'closed', outcome: 'resolved' })
    expect(mailsOf(world)).toEqual([['settled', settling.text]])
    expect(toldOf(world)).toContain(
      'Hanna legde vast wat met de klager is afgesproken, aan de telefoon op vrijdag 27 februari 2026.',
    )
    const letters = lettersOf({ ...reading(world), texts: world.texts })
    expect(letters).toMatchObject([{ ours: true, text: settling.text }])
  })

  test('is refused without the agreement, on a day to come, and before the complaint was there', () => {
    expect(Command.safeParse({ ...settling, text: ' ' }).success).toBe(false)
    expect(refused(start, DAY, { ...settling, on: '2026-03-03' }).kind).toBe('date-in-future')
    expect(refused(start, DAY, { ...settling, on: '2026-02-19' }).kind).toBe('day-not-possible')
  })

  test('is brought by somebody to who left no address, and the task outlives the closing', () => {
    const called = aCase(FILED, { filing: { channel: 'phone', hasEmail: false, reachBy: 'phone' } })
    const world = act({ ...called, unreachable: [uuid(800)] }, DAY, settling)
    const task = world.complaint.promises.find(({ to }) => to !== undefined)
    expect(task).toMatchObject({ state: 'open', due: '2026-03-04' })
    const lines = (at: World) => statusRecord({ ...reading(at), texts: null }).map(({ text }) => text)
    expect(lines(world)).toContain('Wij schreven op wat wij met u afspraken. U krijgt dat nog van ons.')
    const brought = act(world, '2026-03-03', { type: 'keep-promise', promise: task?.id ?? '' })
    expect(brought.complaint.promises.find(({ id }) => id === task?.id)?.state).toBe('kept')
  })
})

describe('withdrawing', () => {
  test('is done by whoever complains on their own page, with a reason if they like; nothing is lost', () => {
    const world = act(start, DAY, withdrawing, themselves)
    expect(world.complaint).toMatchObject({ phase: 'closed', outcome: 'withdrawn', story: start.complaint.story })
    expect(mailsOf(world).map(([kind]) => kind)).toContain('closed')
    expect(lettersOf({ ...reading(world), texts: world.texts })).toMatchObject([
      { ours: false, text: 'Het is opgelost.' },
    ])
    expect(attempt(start, DAY, { ...withdrawing, reason: null }, themselves)).not.toHaveProperty('kind')
  })

  test('is not done with the link alone, nor by somebody else in the case', () => {
    expect(refused(start, DAY, withdrawing, { ...themselves, opened: false }).kind).toBe('not-allowed')
    expect(refused(start, DAY, { ...withdrawing, party: uuid(850) }, themselves).kind).toBe('not-allowed')
  })

  test('is recorded by a colleague with day and way, never as if they had done it on their page', () => {
    const world = act(start, DAY, { ...withdrawing, way: 'letter', on: '2026-02-28', reason: null })
    expect(world.complaint.outcome).toBe('withdrawn')
    expect(toldOf(world)).toContain('De klager trok de klacht in, per brief op zaterdag 28 februari 2026.')
    expect(refused(start, DAY, withdrawing)).toEqual({ kind: 'unknown-choice', field: 'way' })
    expect(refused(start, DAY, { ...withdrawing, way: 'phone' }, themselves).kind).toBe('unknown-choice')
  })
})

describe('forwarding', () => {
  test('says to whom, what goes along, and that the complainant agreed; they hear where it went', () => {
    const world = act(start, DAY, forwarding)
    expect(world.complaint).toMatchObject({ phase: 'closed', outcome: 'forwarded' })
    expect(mailsOf(world)).toEqual([['forwarded', 'Gemeente Waterrijk\nMarkt 1, Waterrijk']])
    expect(toldOf(world)).toContain(
      'Hanna stuurde de klacht door naar Gemeente Waterrijk. De klacht met naam en adres ging mee.',
    )
  })

  test('with their details is refused without the day and the way of their consent', () => {
    expect(refused(start, DAY, { ...forwarding, consentOn: null }).kind).toBe('forward-needs-consent')
    expect(refused(start, DAY, { ...forwarding, consentBy: null }).kind).toBe('forward-needs-consent')
    expect(refused(start, DAY, { ...forwarding, consentOn: '2026-03-03' }).kind).toBe('date-in-future')
    const bare = { ...forwarding, along: 'nothing', consentOn: null, consentBy: null } as const
    expect(act(start, DAY, bare).complaint.outcome).toBe('forwarded')
  })
})
