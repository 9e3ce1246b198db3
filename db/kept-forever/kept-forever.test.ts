import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { BEGINNING, linkHash } from '@/db/stores/chain'
import { replay } from '@/lib/case/apply'
import { caseFrom } from '@/lib/case/case-from'
import { eventFrom, timelineFrom } from '@/lib/case/event-from'
import { draftFrom, procedureFrom } from '@/lib/procedure/procedure-from'
import { type KeptEvent, keptFormats, readKept } from './testing/read-kept'

const HERE = import.meta.dirname

test('what is kept forever is as it was frozen, and nothing of it is gone', () => {
  const files = readdirSync(HERE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.gz'))
  const now = files.sort().map((name) => {
    const bytes = readFileSync(path.join(HERE, name))
    return `${createHash('sha256').update(bytes).digest('hex')}  ${name}`
  })
  expect(now).toEqual(readFileSync(path.join(HERE, 'frozen.sha256'), 'utf8').trimEnd().split('\n'))
  expect(keptFormats()[0]).toBe(1)
})

describe.each(keptFormats())('of format %i', (format) => {
  test('every event that ever was is read, and its hash is over the bytes that are there', () => {
    const events = readKept(format, 'events')
    expect(brokenLinks(events)).toEqual([])
    const read = events.map(({ body }) => eventFrom(JSON.parse(body), 'kept'))
    expect(read.map(({ seq }) => seq)).toEqual(events.map(({ seq }) => seq))
    expect(new Set(events.map(({ type }) => type)).size).toBeGreaterThan(45)
  })

  test('every case is what its events make of it', () => {
    const cases = readKept(format, 'cases')
    expect(cases.length).toBeGreaterThan(10)
    for (const { id, state, events } of cases) {
      expect(brokenLinks(events)).toEqual([])
      const timeline = timelineFrom(
        events.map(({ body }) => JSON.parse(body)),
        id,
      )
      expect(replay(id, timeline)).toEqual(caseFrom(state, id))
    }
  })

  test.each(readKept(format, 'procedures').map(({ of, body }) => [of, body] as const))(
    'the procedure of %s is read',
    (_of, body) => {
      expect(procedureFrom(body, 'kept')).toEqual(body)
    },
  )

  test.each(readKept(format, 'drafts').map(({ of, body }) => [of, body] as const))(
    'the draft of %s is read',
    (_of, body) => {
      expect(draftFrom(body, 'kept')).toEqual(body)
    },
  )
})

function brokenLinks(events: readonly KeptEvent[]): number[] {
  const links = events.filter(({ prev_hash, hash, body }, i) => {
    return prev_hash !== (events[i - 1]?.hash ?? BEGINNING) || hash !== linkHash(prev_hash, body)
  })
  return links.map(({ seq }) => seq)
}
