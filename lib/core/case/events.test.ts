import { expect, test } from 'vitest'
import { apply } from './apply'
import { CaseEvent, happeningOf, happenings, type Recorded } from './events'
import { aCase, uuid } from './testing/a-case'

const { complaint } = aCase('2026-02-20')

test('an event nobody described cannot be stored, and changes no case in silence', () => {
  expect(CaseEvent.safeParse({ type: 'complaint-shredded' }).success).toBe(false)
  const unknown = { type: 'complaint-shredded' } as unknown as CaseEvent
  const recorded: Recorded = {
    seq: complaint.seq + 1,
    at: '2026-02-21T10:00:00.000Z',
    actor: { kind: 'system' },
    event: unknown,
  }
  expect(() => happeningOf(unknown)).toThrow('no such event: complaint-shredded')
  expect(() => apply(uuid(1), complaint, recorded)).toThrow('no such event')
})

test('no two events have one name', () => {
  const names = happenings.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

test('what people do without another having to see it first is written out once more', () => {
  expect(
    happenings
      .filter(({ slight }) => slight)
      .map(({ name }) => name)
      .sort(),
  ).toEqual([
    'address-confirmed',
    'code-requested',
    'link-renewed',
    'opened-from-outside',
    'pass-ended',
    'pass-given',
    'telling-wished',
    'title-changed',
  ])
})
