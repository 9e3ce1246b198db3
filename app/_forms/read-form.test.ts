import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Day, OptionalDay, OptionalSlug, Text, Tick } from './fields-of-forms'
import { readForm } from './read-form'

const schema = z.strictObject({
  text: Text,
  on: OptionalDay.optional(),
  subject: OptionalSlug.optional(),
  agreed: Tick.optional(),
  remedies: z.array(z.string()).optional(),
  points: z.record(z.string(), z.strictObject({ reasons: Text })).optional(),
})

function form(...entries: [string, string | File][]): FormData {
  const data = new FormData()
  for (const [name, value] of entries) data.append(name, value)
  return data
}

const read = (...entries: [string, string | File][]) => readForm(form(...entries), schema)
const problems = (...entries: [string, string | File][]) => {
  const reading = read(...entries)
  return reading.ok ? {} : { ...reading.problems }
}

describe('reading a form', () => {
  test('dots make a structure and brackets a list, also of one', () => {
    const reading = read(['text', 'Goed'], ['points.a.reasons', 'Omdat'], ['remedies[]', 'apology'])
    expect(reading).toMatchObject({
      ok: true,
      value: { text: 'Goed', points: { a: { reasons: 'Omdat' } }, remedies: ['apology'] },
    })
  })

  test('everything that is wrong is named at once', () => {
    expect(problems(['text', ' '], ['on', '31-02-2026'], ['points.a.reasons', ''])).toEqual({
      text: 'empty',
      on: 'not-a-date',
      'points.a.reasons': 'empty',
    })
  })

  test('a field the form does not have is refused', () => {
    expect(problems(['text', 'x'], ['tenant_id', 'x'], ['points.a.reasons', 'x'], ['points.a.role', 'owner'])).toEqual({
      tenant_id: 'unknown',
      'points.a.role': 'unknown',
    })
  })

  test('a field that comes twice is refused, not chosen from', () => {
    expect(problems(['text', 'a'], ['text', 'b'])).toEqual({ text: 'repeated' })
  })

  test.each([
    ['a vertical tab from Word', 'een\u000btwee', 'een\ntwee'],
    ['direction marks from a chat', '\u200e\u202aeen\u202c twee\u200f', 'een twee'],
    ['a soft hyphen and a byte order mark', '\ufeffwacht\u00adtijd', 'wachttijd'],
    ['control characters', 'a\u0000b\u001b[31m', 'ab[31m'],
  ])('what was pasted along is taken away, not held against its writer: %s', (_what, pasted, meant) => {
    expect(read(['text', pasted])).toMatchObject({ ok: true, value: { text: meant }, typed: { text: [meant] } })
  })

  test('a password is taken character for character', () => {
    const reading = readForm(form(['newPassword', ' a\u200bb ']), z.strictObject({ newPassword: z.string() }))
    expect(reading).toMatchObject({ ok: true, value: { newPassword: ' a\u200bb ' } })
  })

  test('a hundred thousand values under one name are not gathered', () => {
    const data = new FormData()
    for (let i = 0; i < 100_000; i++) data.append('text', 'x')
    expect(readForm(data, schema)).toEqual({ ok: false, problems: { form: 'too-long' }, typed: {} })
  })

  test('tabs, line ends, accents and other scripts are text', () => {
    const reading = read(['text', 'Één\r\ntwee\tdrie 字 👩‍👧'])
    expect(reading).toMatchObject({ ok: true, value: { text: 'Één\ntwee\tdrie 字 👩‍👧' } })
  })

  test('too long is said, and what was typed is kept whole', () => {
    const long = 'x'.repeat(10_001)
    const reading = read(['text', long])
    expect(reading.ok || reading.problems.text).toBe('too-long')
    expect(reading.typed.text).toEqual([long])
  })

  test('a file where text belongs is nothing', () => {
    expect(problems(['text', new File(['x'], 'x.txt')])).toEqual({ text: 'empty' })
  })

  test('names of the language itself change nothing', () => {
    expect(problems(['text', 'x'], ['__proto__.admin', 'yes'], ['constructor', 'x'])).toEqual({
      ['__proto__']: 'unknown',
      constructor: 'unknown',
    })
    expect(({} as { admin?: unknown }).admin).toBeUndefined()
  })

  test('a thousand fields are not read', () => {
    const many = Array.from({ length: 501 }, (_, i): [string, string] => [`f${i}`, 'x'])
    expect(problems(...many)).toEqual({ form: 'too-long' })
  })

  test('nor a thousand values of one field, nor a name as long as a page', () => {
    const many = Array.from({ length: 501 }, (): [string, string] => ['text', 'x'])
    expect(problems(...many)).toEqual({ form: 'too-long' })
    expect(problems([`a${'.a'.repeat(200)}`, 'x'])).toEqual({ form: 'too-long' })
  })
})

describe('a day', () => {
  test.each(['2026-11-23', '23-11-2026', '23/11/2026', ' 23.11.2026 '])('may be written as %s', (typed) => {
    expect(Day.parse(typed)).toBe('2026-11-23')
  })

  test.each(['', 'morgen', '2026-13-01', '23-11-26'])('%j is not one', (typed) => {
    expect(Day.safeParse(typed).success).toBe(false)
  })
})
