import { expect, test } from 'vitest'
import type { ProcedureDraft } from '../draft'
import type { Hearing } from '../hearing'
import { lawCheck, type RemarkLevel } from '../law-check'
import { presetFor } from '../presets/all'
import { filledIn } from '../presets/testing/filled-in'

/** A municipality's procedure with something changed, beside its own rules: what is said of a field. */
function level(field: string, change: (processing: NonNullable<ProcedureDraft['processing']>) => void = () => {}) {
  const preset = presetFor('overheid')
  const draft = preset && structuredClone(filledIn(preset))
  if (!draft?.processing) throw new Error('no preset')
  change(draft.processing)
  return lawCheck(draft, 'overheid').find((remark) => remark.field === field)?.level
}

/** The same with its hearing changed. */
function heard(field: string, change: Partial<Hearing>): RemarkLevel | undefined {
  return level(`processing.hearing${field}`, (processing) => {
    processing.hearing = { ...processing.hearing, ...change }
  })
}

test('hearing nobody, and sending no copy, are breaches; as the preset has them they fit', () => {
  const nothing = (processing: NonNullable<ProcedureDraft['processing']>) => {
    processing.hearing = null
    processing.subject = null
  }
  expect(level('processing.hearing', nothing)).toBe('breach')
  expect(level('processing.subject', nothing)).toBe('breach')
  expect(level('processing.hearing')).toBe('fits')
  expect(level('processing.subject')).toBe('fits')
})

test('no more than a task that reminds of it rubs: an answer can go without', () => {
  const byTask = (id: string) => (processing: NonNullable<ProcedureDraft['processing']>) => {
    processing.hearing = null
    processing.subject = null
    processing.tasks = [{ ...processing.tasks?.[0], id }]
  }
  expect(level('processing.hearing', byTask('hearing'))).toBe('strain')
  expect(level('processing.subject', byTask('copy-to-subject'))).toBe('strain')
})

test.each<[string, string, Partial<Hearing>]>([
  ['one side only', '.whom', { whom: ['complainant'] }],
  ['only if it helps', '.mandatory', { mandatory: false }],
  ['on paper', '.form', { form: 'oral-or-written' }],
  ['without a report', '.report', { report: false }],
])('%s is a breach', (_what, field, change) => {
  expect(heard(field, change)).toBe('breach')
})

test('after the date of the answer is a breach, on that date it is not', () => {
  const within = (amount: number): Hearing['due'] => ({
    period: { amount, unit: 'weeks' },
    from: 'received',
    endRule: 'next-working-day',
    source: null,
  })
  expect(heard('.due.period', { due: within(7) })).toBe('breach')
  expect(heard('.due.period', { due: within(6) })).toBeUndefined()
})

test('left out on a ground that the law does not know is a breach, and of the person complained about on any', () => {
  const words = { nl: 'het komt niet uit', en: 'it does not suit us' }
  const ground = { id: 'too-busy', words, because: 'we-find' as const, source: null }
  expect(heard('.grounds.0', { grounds: [{ ...ground, of: 'complainant' }] })).toBe('breach')
  expect(heard('.grounds.0', { grounds: [{ ...ground, id: 'waives', of: 'subject' }] })).toBe('breach')
  expect(heard('.grounds.0', { grounds: [{ ...ground, id: 'waives', of: 'complainant' }] })).toBeUndefined()
})
