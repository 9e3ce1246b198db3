import { describe, expect, test } from 'vitest'
import type { CaseEvent } from '@/lib/core/case/events'
import { calendarFileOf, type Inviting } from './calendar-file'

const invited = (on: `${number}-${number}-${number}`, at: string): CaseEvent => ({
  type: 'hearing-invited',
  party: '00000000-0000-7000-8000-000000000001',
  on,
  at,
  how: 'in-person',
  text: { id: '00000000-0000-7000-8000-000000000002', sha256: '0'.repeat(64) },
})

const inviting = (event: CaseEvent, fromName = 'Gemeente Waterrijk'): Inviting => ({
  messageId: 'm1',
  event,
  since: new Date('2026-02-23T09:15:30.123Z'),
  fromName,
  lang: 'nl',
})

describe('the file that puts a hearing in a calendar', () => {
  test('says when, and by whom; not a word of the complaint', () => {
    expect(calendarFileOf(inviting(invited('2026-03-02', '14:30')))?.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Gehoor//Hearing//EN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:m1@gehoor',
      'SEQUENCE:0',
      'DTSTAMP:20260223T091530Z',
      'DTSTART:20260302T133000Z',
      'SUMMARY:Gesprek bij Gemeente Waterrijk',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  test.each([
    ['in winter', '2026-12-01', '09:05', '20261201T080500Z'],
    ['in summer', '2026-07-01', '09:05', '20260701T070500Z'],
    ['on the day the clocks go forward', '2026-03-29', '10:00', '20260329T080000Z'],
    ['on the day they go back', '2026-10-25', '10:00', '20261025T090000Z'],
    ['at night', '2026-03-29', '01:00', '20260329T000000Z'],
  ] as const)('means the clock on the wall %s', (_when, on, at, utc) => {
    expect(calendarFileOf(inviting(invited(on, at)))).toContain(`DTSTART:${utc}\r\n`)
  })

  test('keeps a name within its line, whatever is in it', () => {
    const file = calendarFileOf(inviting(invited('2026-03-02', '14:30'), `A, B; C\\ ${'é'.repeat(80)}`)) ?? ''
    expect(file).toContain('SUMMARY:Gesprek bij A\\, B\\; C\\\\ ')
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(file.replaceAll('\r\n ', '')).toContain('é'.repeat(80))
  })

  test('goes with no other mail', () => {
    expect(calendarFileOf(inviting({ type: 'survey-asked' }))).toBeNull()
  })
})
