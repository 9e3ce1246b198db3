import { describe, expect, test } from 'vitest'
import { sampleProcedure } from '@/lib/procedure/testing/sample-procedure'
import { type EntryFields, readEntryForm } from './read-entry-form'

const good: EntryFields = {
  version: '1',
  submission: 'abc-1',
  channel: 'phone',
  receivedOn: '20-11-2026',
  submittedOn: '',
  lang: 'nl',
  aboutMember: '',
  story: 'Er kwam niemand.',
  'q-told-us': 'no',
  capacity: 'client',
  named: 'yes',
  name: 'Karin de Wit',
  reach: 'phone',
  phone: '06 12 34 56 78',
}
const read = (different: EntryFields = {}) => readEntryForm(sampleProcedure(), { ...good, ...different })
const problems = (different: EntryFields) => {
  const entry = read(different)
  return entry.ok ? {} : { ...entry.refusal.fields }
}

describe('entering a complaint for someone', () => {
  test('takes the answers of the intake, the channel and the day of receipt', () => {
    expect(read({ 'subject[]': [], subject: ['care'] })).toMatchObject({
      ok: false,
    })
    expect(read({ subject: ['care'] })).toMatchObject({
      ok: true,
      value: {
        channel: 'phone',
        receivedOn: '2026-11-20',
        submittedOn: null,
        answers: { story: 'Er kwam niemand.', subjects: ['care'], name: 'Karin de Wit', reachBy: 'phone' },
      },
    })
  })

  test('someone who stays anonymous needs no name', () => {
    expect(read({ named: 'no', name: '', phone: '', reach: '' })).toMatchObject({
      ok: true,
      value: { answers: { anonymous: true, name: null, reachBy: 'nothing' } },
    })
  })

  test('everything that is wrong is named at once, on both halves of the form', () => {
    expect(problems({ receivedOn: '31-02-2026', channel: 'smoke', story: '', name: '' })).toMatchObject({
      receivedOn: 'not-a-date',
      channel: 'not-a-choice',
      story: 'empty',
      name: 'empty',
    })
  })

  test('a list that is wrong is named as it was typed', () => {
    expect(problems({ subject: ['nonsense'] })).toEqual({ 'subject[]': 'not-a-choice' })
  })

  test('a field that is no part of the form is refused', () => {
    expect(problems({ tenant_id: 'x' })).toEqual({ tenant_id: 'unknown' })
  })
})
