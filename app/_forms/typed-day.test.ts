import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Day, OptionalDay } from './fields-of-forms'
import { readForm } from './read-form'
import { dayOfParts, partsOfDay, withWholeDays } from './typed-day'

const schema = z.strictObject({ due: Day, until: OptionalDay.optional() })

function read(fields: Record<string, string>) {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.append(name, value)
  return readForm(data, schema)
}

const DUE = { 'due.day': '3', 'due.month': '9', 'due.year': '2026' }

describe('a day in three parts', () => {
  test('is read as one day, and may be left out where a day may be', () => {
    const until = { 'until.day': '', 'until.month': '', 'until.year': '' }
    expect(read({ ...DUE, ...until })).toMatchObject({ ok: true, value: { due: '2026-09-03', until: null } })
  })

  test('that does not exist is said at the field as a whole, and keeps all three as they were typed', () => {
    const reading = read({ 'due.day': '31', 'due.month': '2', 'due.year': '' })
    expect(reading).toMatchObject({ ok: false, problems: { due: 'not-a-date' } })
    expect(reading.typed).toMatchObject({ 'due.day': ['31'], 'due.month': ['2'], 'due.year': [''] })
  })

  test('left empty where a day is needed is an empty field, once', () => {
    const reading = read({ 'due.day': '', 'due.month': '', 'due.year': '' })
    expect(reading).toMatchObject({ ok: false })
    expect(reading.ok ? {} : { ...reading.problems }).toEqual({ due: 'empty' })
  })

  test('is read without what was pasted along and shows nothing', () => {
    expect(read({ ...DUE, 'due.day': '3\u0000\u200e' })).toMatchObject({ ok: true })
  })

  test('a day in one text is still read, for a program that sends it so', () => {
    expect(read({ due: '2026-09-03' })).toMatchObject({ ok: true, value: { due: '2026-09-03' } })
  })

  test('is read by the schemas of the rules as well, which know a day only as it is kept', () => {
    const data = new FormData()
    for (const [name, value] of Object.entries(DUE)) data.append(name, value)
    expect(readForm(data, z.strictObject({ due: CivilDate }))).toMatchObject({ ok: true, value: { due: '2026-09-03' } })
  })

  test('a structure with another part beside the three is no day', () => {
    expect(dayOfParts({ day: '1', month: '1', year: '2026', hour: '9' })).toBeNull()
  })

  test.each(['23-11-2026', '23/11/2026', '23.11.2026', '2026-11-23', ' 23 11 2026 '])(
    '%s falls apart in three',
    (text) => {
      expect(partsOfDay(text)).toEqual({ day: '23', month: '11', year: '2026' })
    },
  )

  test('in an address is one day of the filter; what cannot be one stays as it was typed', () => {
    const asked = {
      view: 'all',
      'received-from.day': '3',
      'received-from.month': '9',
      'received-from.year': '2026',
      'received-until.day': '',
      'received-until.month': '',
      'received-until.year': '',
      'closed-from.day': '3',
      'closed-from.month': '',
      'closed-from.year': '26',
    }
    expect({ ...withWholeDays(asked) }).toEqual({ view: 'all', 'received-from': '2026-09-03', 'closed-from': '3--26' })
  })
})
