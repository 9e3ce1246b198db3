import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { BEGINNING, linkHash } from '@/db/stores/chain'
import { replay } from '@/lib/core/case/apply'
import { CASE_FORMAT, caseFrom } from '@/lib/core/case/case-from'
import { EVENT_FORMAT, eventFrom, timelineFrom } from '@/lib/core/case/event-from'
import { DRAFT_FORMAT, draftFrom, PROCEDURE_FORMAT, procedureFrom } from '@/lib/core/procedure/procedure-from'
import { everyEvent } from './testing/least-to-most'
import { type KeptEvent, keptFormats, readKept } from './testing/read-kept'

const HERE = import.meta.dirname

describe('what is kept forever', () => {
  test('is as it was frozen, and nothing of it is gone', () => {
    const files = readdirSync(HERE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.gz'))
    const now = files.sort().map((name) => {
      const bytes = readFileSync(path.join(HERE, name))
      return `${createHash('sha256').update(bytes).digest('hex')}  ${name}`
    })
    expect(now).toEqual(readFileSync(path.join(HERE, 'frozen.sha256'), 'utf8').trimEnd().split('\n'))
  })

  test.each([
    ['events', EVENT_FORMAT],
    ['cases', CASE_FORMAT],
    ['procedures', PROCEDURE_FORMAT],
    ['drafts', DRAFT_FORMAT],
  ] as const)('is something of every format of %s that ever was, up to today’s', (of, today) => {
    expect(keptFormats(of)).toEqual(Array.from({ length: today }, (_, i) => i + 1))
  })
})

describe.each(keptFormats('events'))('events of format %i', (format) => {
  const events = readKept(format, 'events')
  const stored = events.map(({ body }) => JSON.parse(body))

  test('are all read, every one that there was, and their hashes are over the bytes that are there', () => {
    expect(brokenLinks(events)).toEqual([])
    expect(stored.filter((one) => (one.format ?? 1) !== format)).toEqual([])
    expect(timelineFrom(stored, 'kept').map(({ seq }) => seq)).toEqual(events.map(({ seq }) => seq))
    expect(new Set(events.map(({ type }) => type)).size).toBeGreaterThan(45)
  })
})

describe.each(keptFormats('cases'))('cases of format %i', (format) => {
  test('are each what their events make of them', () => {
    const cases = readKept(format, 'cases')
    expect(cases.length).toBeGreaterThan(10)
    for (const { id, state, events } of cases) {
      expect(brokenLinks(events)).toEqual([])
      const stored = events.map(({ body }) => JSON.parse(body))
      expect(replay(id, timelineFrom(stored, id))).toEqual(caseFrom(state, id))
    }
  })
})

test('procedures and drafts that were stored are read as they were', () => {
  for (const format of keptFormats('procedures')) {
    for (const { of, body } of readKept(format, 'procedures')) {
      const read = procedureFrom(body, of)
      if (format === PROCEDURE_FORMAT) expect(read).toEqual(body)
    }
  }
  for (const format of keptFormats('drafts')) {
    for (const { of, body } of readKept(format, 'drafts')) {
      const read = draftFrom(body, of)
      if (format === DRAFT_FORMAT) expect(read).toEqual(body)
    }
  }
})

test('every event that can be written today is read as it was written, and of today’s format all are kept', () => {
  const events = everyEvent()
  expect(brokenLinks(events)).toEqual([])
  for (const { body, seq } of events) expect(eventFrom(JSON.parse(body), 'today')).toMatchObject({ seq })
  const kept = new Set(readKept(EVENT_FORMAT, 'events').map(({ type }) => type))
  // What came after the freezing is only ever more; nothing that was kept is gone.
  expect([...kept].filter((type) => !events.some((event) => event.type === type))).toEqual([])
})

function brokenLinks(events: readonly Pick<KeptEvent, 'seq' | 'prev_hash' | 'hash' | 'body'>[]): number[] {
  const links = events.filter(({ prev_hash, hash, body }, i) => {
    return prev_hash !== (events[i - 1]?.hash ?? BEGINNING) || hash !== linkHash(prev_hash, body)
  })
  return links.map(({ seq }) => seq)
}
