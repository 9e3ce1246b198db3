import { expect, test } from 'vitest'
import { NotReadable } from '@/lib/core/shared/stored-shape'
import { caseFrom, caseToStore } from './case-from'
import { eventFrom, eventToStore, timelineFrom } from './event-from'
import { aCase, act, member, uuid } from './testing/a-case'

const { complaint, timeline } = act(aCase('2026-11-02'), '2026-11-03', { type: 'note', text: 'Gebeld.' })
const asStored = <T>(value: T): unknown => JSON.parse(JSON.stringify(value))

test('what is written today is read as it was, and says its format', () => {
  const stored = timeline.map(eventToStore)
  expect(stored.every(({ format }) => format === 2)).toBe(true)
  expect(timelineFrom(asStored(stored), complaint.id)).toEqual(timeline)
  expect(caseFrom(asStored(caseToStore(complaint)), complaint.id)).toEqual(complaint)
})

test('the wish to be told what changed is read by its own name, whatever it was called when it was written', () => {
  const wished = { seq: 9, at: '2026-11-04T10:00:00.000Z', actor: { kind: 'party', party: uuid(3) } }
  const event = { party: uuid(3), wants: true }
  const first = { ...wished, event: { type: 'hearing-wished', ...event } }
  const now = { ...wished, event: { type: 'telling-wished', ...event } }
  expect(eventFrom(first, '7')).toEqual(now)
  expect(eventFrom({ ...now, format: 2 }, '7')).toEqual(now)
  // The old name was never written in the second format: there it is no event.
  expect(() => eventFrom({ ...first, format: 2 }, '7')).toThrow(NotReadable)
})

test('an event of a format or a kind that does not exist is refused, and the fault names the case', () => {
  const [filed] = timeline.map(eventToStore)
  expect(() => eventFrom({ ...filed, format: 99 }, '7')).toThrow(
    'an event of case 7 is of a format that this version does not know (it knows 1 to 2)',
  )
  const unknown = { ...filed, event: { type: 'complaint-forgotten-about' } }
  expect(() => timelineFrom([filed, unknown], '7')).toThrow(
    'an event of case 7 cannot be read: event.type is not in order',
  )
  expect(() => timelineFrom(null, '7')).toThrow(NotReadable)
})

test('a state that does not parse is refused, and the fault names the case and the place', () => {
  const stored = caseToStore(complaint)
  expect(() => caseFrom({ ...stored, promises: [{}] }, '7')).toThrow(
    /^the state of case 7 cannot be read: promises\.0\.\w+ is not in order$/,
  )
  expect(() => caseFrom({ ...stored, format: 2 }, '7')).toThrow('it knows 1 to 1')
  expect(() => caseFrom(null, '7')).toThrow(NotReadable)
})

test('a wish is written under its own name', () => {
  const before = aCase('2026-11-02')
  const party = before.complaint.parties[0]?.id ?? ''
  const after = act(before, '2026-11-03', { type: 'wish-to-hear', party, wants: true }, member(uuid(901)))
  expect(after.timeline.at(-1)?.event).toEqual({ type: 'telling-wished', party, wants: true })
})
