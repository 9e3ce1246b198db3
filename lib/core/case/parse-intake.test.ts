import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { intakeFormOf } from '@/lib/core/procedure/intake-form'
import { sampleProcedure } from '@/lib/core/procedure/testing/sample-procedure'
import type { FormEntries } from '@/lib/core/shared/form-entries'
import { sayProblems } from '@/lib/words/intake/say-problems'
import { walkForm } from './intake/walk-form'
import { parseIntake } from './parse-intake'

const frame = { version: 1, submission: 'key-1', lang: 'nl' } as const

const whole = {
  story: 'De zorg kwam drie keer te laat.',
  wish: ['apology', 'talk'],
  subject: 'planning',
  'q-told-us': 'no',
  capacity: 'client',
  named: 'yes',
  name: 'Ria Hendriks',
  email: 'ria@voorbeeld.nl',
  reach: 'email',
}

function entries(given: Record<string, string | string[]>): FormEntries {
  return new Map(Object.entries(given).map(([name, value]) => [name, Array.isArray(value) ? value : [value]]))
}

function parsed(changes: Record<string, string | string[]>) {
  return parseIntake(sampleProcedure(), entries({ ...whole, ...changes }), frame)
}

function problemsOf(changes: Record<string, string | string[]>) {
  const result = parsed(changes)
  return result.ok ? {} : result.refusal.fields
}

describe('reading the form', () => {
  test('a complete form becomes a complaint', () => {
    const result = parsed({})
    expect(result).toMatchObject({
      ok: true,
      value: {
        story: whole.story,
        wishes: ['apology', 'talk'],
        subjects: ['planning'],
        reachBy: 'email',
        anonymous: false,
      },
    })
  })

  test('an empty form says what is missing, and nothing about what was not asked', () => {
    const result = parseIntake(sampleProcedure(), new Map(), frame)
    expect(result.ok ? [] : Object.keys(result.refusal.fields).sort()).toEqual([
      'capacity',
      'name',
      'named',
      'q-told-us',
      'reach',
      'story',
    ])
  })

  test('each kind of wrong answer has its own problem', () => {
    expect(problemsOf({ story: 'a'.repeat(10_001) })).toEqual({ story: 'too-long' })
    expect(problemsOf({ email: 'ria.hendriks@voorbeeld' })).toEqual({ email: 'not-an-email' })
    expect(problemsOf({ reach: 'phone', phone: '06 12 34 56' })).toEqual({ phone: 'not-a-phone' })
    expect(problemsOf({ 'q-first-day': '31-02-2026' })).toEqual({ 'q-first-day': 'not-a-date' })
    expect(problemsOf({ subject: 'planning; drop table' })).toEqual({ subject: 'not-a-choice' })
    expect(problemsOf({ story: ['een', 'twee'] })).toEqual({ story: 'repeated' })
    expect(problemsOf({ wish: ['talk', 'talk'] })).toEqual({ wish: 'repeated' })
    expect(problemsOf({ isAdmin: 'yes' })).toEqual({ isAdmin: 'unknown' })
    expect(Object.keys(problemsOf({ ['__proto__']: 'yes' }))).toEqual(['__proto__'])
    expect(problemsOf({ reach: 'post', street: 'Kade 1', postcode: '99999Z', town: 'Leusden' })).toEqual({
      postcode: 'not-a-postcode',
    })
  })

  test('what was pasted along and shows nothing is nobody’s mistake', () => {
    const pasted = {
      story: '\u200eeen\u000btwee\u2028drie\u0000 half \ud800',
      name: '\ufeffRia\u202e de\nWit',
      email: 'mailto:ria.hendriks@voorbeeld.nl\u200b',
    }
    expect(parsed(pasted)).toMatchObject({
      ok: true,
      value: { story: 'een\ntwee\ndrie half', name: 'Ria de Wit', email: 'ria.hendriks@voorbeeld.nl' },
    })
  })

  test('a name or a story that shows nothing at all was not given', () => {
    expect(problemsOf({ story: '\u200b\u2060', name: '\u3164\ufe0f' })).toEqual({ story: 'empty', name: 'empty' })
  })

  test('hundreds of thousands of marks on one letter are refused at once, in every field', () => {
    const marks = `a${'\u0301\u0327'.repeat(200_000)}`
    const from = performance.now()
    for (const field of ['story', 'name', 'email', 'q-first-day', 'q-told-whom']) {
      expect(problemsOf({ 'q-told-us': 'yes', 'q-told-whom': 'Sanne', [field]: marks })).toEqual({
        [field]: 'too-long',
      })
    }
    expect(performance.now() - from).toBeLessThan(1000)
  })

  test('HTML and SQL are just text', () => {
    const story = `<script>alert(1)</script> '; drop table cases; -- {{7*7}} \${x}`
    expect(parsed({ story })).toMatchObject({ ok: true, value: { story } })
  })

  test('a story of exactly ten thousand characters is whole, however the browser ends its lines', () => {
    const story = `${'a'.repeat(4999)}\r\n${'b'.repeat(5000)}`
    expect(parsed({ story })).toMatchObject({ ok: true, value: { story: story.replace('\r\n', '\n') } })
  })

  test('for whom somebody complains is asked only of those who complain for somebody', () => {
    expect(problemsOf({ capacity: 'relative' })).toEqual({ 'for-name': 'empty', 'for-consent': 'empty' })
    const result = parsed({ 'for-name': 'Iemand', 'for-consent': 'given' })
    expect(result).toMatchObject({ ok: true, value: { represented: null } })
    expect(parsed({ capacity: 'relative', 'for-name': 'J. Hendriks', 'for-consent': 'given' })).toMatchObject({
      ok: true,
      value: { represented: { name: 'J. Hendriks', consent: 'given' } },
    })
  })

  test('an answer to a question that was not asked is left out', () => {
    expect(parsed({ 'q-told-us': 'no', 'q-told-whom': 'Zij lachten.' })).toMatchObject({
      ok: true,
      value: { answers: [{ question: 'told-us', text: 'Nee' }] },
    })
  })

  test('whoever stays anonymous leaves nothing by which they can be known', () => {
    expect(parsed({ named: 'no', name: 'Ria', email: 'ria@voorbeeld.nl' })).toMatchObject({
      ok: true,
      value: { anonymous: true, name: null, email: null, phone: null, reachBy: 'nothing', wantsToHear: false },
    })
  })

  test('a form without the choices that follow from its answers is understood', () => {
    const { named: _named, reach: _reach, ...rest } = whole
    expect(parseIntake(sampleProcedure(), entries(rest), frame)).toMatchObject({
      ok: true,
      value: { anonymous: false, reachBy: 'email' },
    })
  })

  test('someone who wants a letter gives an address, with a tidy postcode', () => {
    expect(problemsOf({ reach: 'post' })).toEqual({ street: 'empty', postcode: 'empty', town: 'empty' })
    expect(parsed({ reach: 'post', street: 'Dorpsstraat 1', postcode: '3831ab', town: 'Leusden' })).toMatchObject({
      ok: true,
      value: { address: 'Dorpsstraat 1\n3831 AB Leusden', reachBy: 'post' },
    })
  })

  test('mail is not needed by who wants to be called, and is by who wants mail', () => {
    expect(problemsOf({ reach: 'phone', phone: '0612345678', email: '' })).toEqual({})
    expect(problemsOf({ reach: 'email', email: '' })).toEqual({ email: 'empty' })
  })

  test('a telephone number is kept as it was written, when it can be called', () => {
    const phone = '06-12345678 of 020-1234567 (na 17 uur)'
    expect(parsed({ reach: 'phone', phone })).toMatchObject({ ok: true, value: { phone } })
  })

  test('whatever is sent, the answer is a complaint or a list of problems, each with a sentence', () => {
    const anyValue = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('yes', 'no', 'client', 'phone', 'planning'),
    )
    const anyName = fc.oneof(fc.constantFrom(...Object.keys(whole), 'phone', 'street', 'go', '__proto__'), fc.string())
    fc.assert(
      fc.property(fc.array(fc.tuple(anyName, fc.array(anyValue, { maxLength: 3 })), { maxLength: 12 }), (pairs) => {
        const result = parseIntake(sampleProcedure(), new Map(pairs), frame)
        if (result.ok) return
        const said = sayProblems(intakeFormOf(sampleProcedure(), 'nl'), result.refusal.fields)
        expect(said.length).toBeGreaterThan(0)
        expect(said.every(({ says }) => says.length > 10)).toBe(true)
      }),
    )
  })
})

describe('walking through the form', () => {
  const form = intakeFormOf(sampleProcedure(), 'nl')
  const walk = (given: Record<string, string | string[]>) => walkForm(form, entries(given))

  test('a page that is in order leads to the next, the last to the check, the check to filing', () => {
    expect(walk({ page: 'story', go: 'next', story: 'x' })).toMatchObject({ kind: 'show', page: 'about' })
    expect(walk({ ...whole, page: 'about', go: 'next' })).toMatchObject({ kind: 'show', page: 'reach' })
    expect(walk({ ...whole, page: 'reach', go: 'next' })).toMatchObject({ kind: 'show', page: 'check' })
    expect(walk({ ...whole, page: 'check', go: 'send' })).toEqual({ kind: 'file' })
  })

  test('a page that is not in order comes back with what is wrong there', () => {
    expect(walk({ page: 'story', go: 'next' })).toMatchObject({ page: 'story', problems: { story: 'empty' } })
  })

  test('going back checks nothing and comes back to the check', () => {
    expect(walk({ ...whole, page: 'check', go: 'to:story' })).toMatchObject({
      page: 'story',
      problems: {},
      returns: true,
    })
    expect(walk({ ...whole, page: 'story', go: 'next', return: 'check' })).toMatchObject({ page: 'check' })
    expect(walk({ page: 'about', go: 'to:story' })).toMatchObject({ page: 'story', returns: false })
  })

  test('nothing can be sent past what is missing', () => {
    expect(walk({ ...whole, page: 'check', go: 'send', story: '' })).toMatchObject({ kind: 'show', page: 'story' })
    expect(walk({ story: 'x' })).toMatchObject({ kind: 'show', page: 'all' })
  })

  test('a complete form that was sent without any button is filed', () => {
    expect(walk(whole)).toEqual({ kind: 'file' })
    expect(walk({ ...whole, page: 'story' })).toEqual({ kind: 'file' })
  })

  test('a page name that is none of ours begins at the beginning', () => {
    expect(walk({ go: 'to:../../etc', page: 'nowhere' })).toMatchObject({ kind: 'show', page: 'story' })
  })
})
