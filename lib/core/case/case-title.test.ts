import { expect, test } from 'vitest'
import { textsFor } from '@/lib/words/status/status-letters'
import { statusRecord } from '@/lib/words/status/status-record'
import { Command } from './commands'
import { CaseEvent } from './events'
import { aCase, act, member, OMAR, refused } from './testing/a-case'

const filed = aCase('2026-02-20')
const titled = act(filed, '2026-02-23', { type: 'change-title', text: 'Sleutel kwijt' })
const party = titled.complaint.parties[0]?.id ?? ''
const reading = {
  ...titled,
  party,
  lang: 'nl',
  today: '2026-02-24',
  people: [],
  aside: [],
  members: {},
  texts: null,
  reachable: true,
  changes: [],
} as const

test('a handler gives a case a title of its own, and another later', () => {
  const again = act(titled, '2026-02-24', { type: 'change-title', text: 'Sleutel terug' })
  expect(again.texts.get(again.complaint.title?.id ?? '')).toBe('Sleutel terug')
})

test('the words of a title stand in no event: the event names a text', () => {
  const event = titled.timeline.at(-1)?.event
  expect(CaseEvent.parse(event)).toEqual(event)
  expect(JSON.stringify(event)).not.toContain('Sleutel')
})

test('the complainant never sees a title, not behind the code either', () => {
  expect(textsFor(reading)).not.toContain(titled.complaint.title?.id)
  expect(statusRecord(reading)).toEqual(statusRecord({ ...reading, ...filed }))
})

test('a title stops no colleague who was writing, and a closed case can get one too', () => {
  expect(titled.complaint.lastPersonSeq).toBe(filed.complaint.lastPersonSeq)
  const closed = act(filed, '2026-02-23', { type: 'close', outcome: 'lapsed' })
  expect(act(closed, '2026-02-24', { type: 'change-title', text: 'Ingetrokken' }).complaint.title).toBeDefined()
})

test('only who works on cases gives a title', () => {
  const command = { type: 'change-title', text: 'x' } as const
  expect(refused(filed, '2026-02-23', command, member(OMAR, 'reader')).kind).toBe('not-allowed')
})

test('a title is one line of at most 120 characters', () => {
  const of = (text: string) => Command.safeParse({ type: 'change-title', text }).success
  expect([of('a'.repeat(120)), of('a'.repeat(121)), of('twee\nregels'), of('  ')]).toEqual([true, false, false, false])
})
