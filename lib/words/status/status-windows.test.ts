import { describe, expect, test } from 'vitest'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { aCase, act, attempt, SYSTEM, type World } from '@/lib/core/case/testing/a-case'
import { externalWindow } from '@/lib/core/procedure/promises'
import { plainOf } from '@/lib/core/shared/line'
import { linesForComplainant } from '@/lib/mail/promise-lines'
import { linkEndsOn } from './link-end'
import { statusLine } from './status-line'
import { statusPageOf } from './status-page'
import type { StatusReading } from './status-reading'

function readingOf({ complaint, procedure, timeline }: World, today: CivilDate): StatusReading {
  const party = complaint.parties[0]?.id ?? ''
  const nothing = { people: [], aside: [], members: {}, texts: null, changes: [], reachable: true }
  return { complaint, procedure, timeline, party, lang: 'nl', today, ...nothing }
}

const resolved = (world: World, on: CivilDate) => act(world, on, { type: 'close', outcome: 'resolved' })

describe('windows on the page of a complaint', () => {
  test('the last day to ask to look again is the last day on which it can be done', () => {
    const closed = resolved(aCase('2026-03-02'), '2026-03-20')
    const lead = plainOf(statusPageOf(readingOf(closed, '2026-03-21')).lead).replaceAll('\u00a0', ' ')
    expect(lead).toContain('tot en met zaterdag 20 juni')
    expect('kind' in attempt(closed, '2026-06-21', { type: 'reopen', reason: 'Nieuw.' }, SYSTEM)).toBe(true)
    expect('kind' in attempt(closed, '2026-06-20', { type: 'reopen', reason: 'Nieuw.' }, SYSTEM)).toBe(false)
  })

  test('page and mail name the same day for the external body', () => {
    const filed = aCase('2026-03-02', { filing: { submittedOn: '2026-02-26' } })
    const [body] = filed.procedure.followUp.externalBodies
    if (!body) throw new Error('the sample names a body')
    body.window = { period: { amount: 1, unit: 'years' }, from: 'filing' }
    const after = statusLine(readingOf(filed, '2026-03-03')).at(-1)
    expect(after).toMatchObject({ state: 'after', date: '2027-03-02' })
    const [event] = filed.timeline.map((recorded) => recorded.event)
    if (!event) throw new Error('a case has a beginning')
    const { complaint, procedure } = filed
    const facts = { complaint, procedure, event, lang: 'nl', today: '2026-03-03', people: [] } as const
    const mailed = linesForComplainant('closed', facts).at(-1)
    expect(mailed?.date).toBe(after?.shown)
    expect(externalWindow(procedure, body, complaint)).toBe('2027-03-02')
  })

  test('a case that ended without an answer has no window that counts from one', () => {
    const closed = resolved(aCase('2026-03-02'), '2026-03-20')
    expect(statusLine(readingOf(closed, '2026-03-21')).at(-1)).toMatchObject({ state: 'after', date: null })
  })
})

describe('how long a status link works', () => {
  const improvement = '00000000-0000-7000-8000-000000000777'
  const ending = (world: World, awaited = false) => linkEndsOn({ ...world, awaited })

  test('while the case is open it does not end', () => {
    expect(ending(aCase('2026-03-02'))).toBeNull()
  })

  test('ninety days after closing, and never before the last day to ask to look again', () => {
    const closed = resolved(aCase('2026-03-02'), '2026-03-20')
    expect(ending(closed)).toBe('2026-06-20')
    closed.procedure.followUp.reopenWithin = null
    expect(ending(closed)).toBe('2026-06-18')
  })

  test('ninety days after the question how it went, or after telling what changed, when that came later', () => {
    const closed = resolved(aCase('2026-03-02'), '2026-03-20')
    const linked = act(closed, '2026-03-25', { type: 'link-improvement', improvement }, SYSTEM)
    const told = act(linked, '2026-08-01', { type: 'tell-improvement', improvement }, SYSTEM)
    expect(ending(told)).toBe('2026-10-30')
    expect(told.timeline.at(-1)?.event.type).toBe('improvement-told')
  })

  test('who waits to hear what changes keeps their link', () => {
    const closed = resolved(aCase('2026-03-02'), '2026-03-20')
    expect(ending(closed, true)).toBeNull()
  })
})

test('a telephone number without hours is not followed by a comma', () => {
  const filed = aCase('2026-03-02')
  filed.procedure.contact.phone = '030 000 12 34'
  filed.procedure.contact.hours = null
  const facts = statusPageOf(readingOf(filed, '2026-03-03')).who.facts
  const said = facts.flatMap(({ says }) => says.map((line) => plainOf(line)))
  expect(said).toContain('030 000 12 34')
})
