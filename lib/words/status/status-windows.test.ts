import { describe, expect, test } from 'vitest'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { bodyDaysOf } from '@/lib/core/case/body-days'
import { aCase, act, attempt, SYSTEM, type World } from '@/lib/core/case/testing/a-case'
import { externalWindow } from '@/lib/core/procedure/external-days'
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

const resolved = (world: World, on: CivilDate) => act(world, on, { type: 'close', outcome: 'lapsed' })

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
    body.windows = [{ period: { amount: 1, unit: 'years' }, from: 'filing' }]
    body.opens = []
    const after = statusLine(readingOf(filed, '2026-03-03')).at(-1)
    expect(after).toMatchObject({ state: 'after', date: '2027-02-26' })
    const [event] = filed.timeline.map((recorded) => recorded.event)
    if (!event) throw new Error('a case has a beginning')
    const { complaint, procedure } = filed
    const facts = { complaint, procedure, event, lang: 'nl', today: '2026-03-03', people: [] } as const
    const mailed = linesForComplainant('closed', facts).at(-1)
    expect(mailed?.date).toBe(after?.shown)
    expect(externalWindow(procedure, body, bodyDaysOf(complaint, complaint.receivedOn))).toBe('2027-02-26')
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

describe('a body that opens before our answer', () => {
  const openingAfter = (weeks: number) => {
    const filed = aCase('2026-03-02')
    const [body] = filed.procedure.followUp.externalBodies
    if (!body) throw new Error('the sample names a body')
    body.opens = [{ period: { amount: weeks, unit: 'weeks' }, from: 'filing' }]
    return filed
  }
  const external = (world: World, today: CivilDate) =>
    statusPageOf(readingOf(world, today)).external.lines.map(plainOf).join(' ').replaceAll('\u00a0', ' ')
  const marked = (world: World, today: CivilDate) =>
    statusLine(readingOf(world, today)).some(({ when }) => when.startsWith('vanaf'))

  test('is named with its day, ahead and once it is open, until we answered', () => {
    const filed = openingAfter(4)
    expect(external(filed, '2026-03-03')).toContain('Hebt u maandag 30 maart nog geen antwoord?')
    expect(external(filed, '2026-03-30')).toContain('sinds maandag 30 maart ook heen zonder ons antwoord')
    expect(marked(filed, '2026-03-03')).toBe(true)
    const closed = resolved(filed, '2026-03-20')
    expect(external(closed, '2026-03-30')).not.toContain('30 maart')
    expect(marked(closed, '2026-03-30')).toBe(false)
  })

  test('has no place among our dates while it opens after our answer is due', () => {
    expect(marked(openingAfter(10), '2026-03-03')).toBe(false)
  })

  test('is in the mail that says it takes longer', () => {
    const filed = openingAfter(7)
    const answer = filed.complaint.promises.find(({ kind }) => kind === 'answer')
    const said = { until: '2026-05-08', reason: 'Het rapport is er nog niet.', consent: null } as const
    const longer = act(filed, '2026-04-10', { type: 'extend', promise: answer?.id ?? '', ...said }, SYSTEM)
    const event = longer.timeline.at(-1)?.event
    if (!event) throw new Error('it is told')
    const lines = (kind: 'acknowledgement' | 'extension', { complaint, procedure }: World) =>
      linesForComplainant(kind, { complaint, procedure, event, lang: 'nl', today: '2026-04-10', people: [] })
    expect(lines('acknowledgement', filed).map(({ when }) => when)).not.toContain('vanaf maandag')
    expect(lines('extension', longer).at(-1)).toMatchObject({ mark: 'after', when: 'vanaf maandag' })
  })
})
