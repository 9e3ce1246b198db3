import { describe, expect, test } from 'vitest'
import { PRESETS } from '@/lib/core/procedure/presets/all'
import { filledIn } from '@/lib/core/procedure/presets/testing/filled-in'
import { Procedure } from '@/lib/core/procedure/procedure'
import { sampleProcedure } from '@/lib/core/procedure/testing/sample-procedure'
import { type EntryFields, entrySchemaOf, readEntryForm } from './read-entry-form'

const frame: EntryFields = {
  version: '1',
  submission: 'abc-1',
  channel: 'phone',
  receivedOn: '20-11-2026',
  submittedOn: '',
  lang: 'nl',
  aboutMember: '',
}
const good: EntryFields = {
  ...frame,
  story: 'Er kwam niemand.',
  'q-told-us': 'no',
  capacity: 'client',
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

  test('a caller who gives only a name is entered with that, in every kind of organisation', () => {
    for (const preset of PRESETS) {
      const procedure = Procedure.parse(filledIn(preset))
      const known = { ...frame, story: 'Er kwam niemand.', name: 'Piet' }
      expect(readEntryForm(procedure, known)).toMatchObject({
        ok: true,
        value: { answers: { name: 'Piet', email: null, phone: null, address: null, reachBy: 'nothing' } },
      })
    }
  })

  test('a letter without a name, and half an address, are entered as they are', () => {
    expect(read({ name: '', reach: 'post', phone: '', street: 'Dorpsstraat 1', town: 'Leusden' })).toMatchObject({
      ok: true,
      value: { answers: { name: null, address: 'Dorpsstraat 1\nLeusden', reachBy: 'post' } },
    })
  })

  test('a wish to be called by someone who left no number is no way to reach them', () => {
    expect(read({ reach: 'phone', phone: '', email: 'karin@example.nl' })).toMatchObject({
      value: { answers: { reachBy: 'email' } },
    })
    expect(read({ reach: 'phone', phone: '' })).toMatchObject({ value: { answers: { reachBy: 'nothing' } } })
  })

  test('who complains for someone whose name is not known is still a representative, and consent is still to be asked', () => {
    const procedure = sampleProcedure()
    const other = procedure.definition.capacities.find(({ represents }) => represents)?.id ?? ''
    expect(read({ capacity: other })).toMatchObject({
      value: { answers: { represented: { name: null, consent: 'asked' } } },
    })
  })

  test('where it belongs is taken from whoever enters it', () => {
    const [department] = sampleProcedure().contact.departments
    expect(read({ department: department?.id ?? '' })).toMatchObject({ value: { department: department?.id } })
  })

  test('an answer that nobody gave is not needed, though the form asks complainants for it', () => {
    expect(read({ 'q-told-us': '', capacity: '' })).toMatchObject({ ok: true })
  })

  test('everything that is wrong is named at once, on both halves of the form', () => {
    expect(problems({ receivedOn: '31-02-2026', channel: 'smoke', story: '' })).toMatchObject({
      receivedOn: 'not-a-date',
      channel: 'not-a-choice',
      story: 'empty',
    })
  })

  test('a list that is wrong is named as it was typed', () => {
    expect(problems({ subject: ['nonsense'] })).toEqual({ 'subject[]': 'not-a-choice' })
  })

  test('a field that is no part of the form is refused', () => {
    expect(problems({ tenant_id: 'x' })).toEqual({ tenant_id: 'unknown' })
  })

  test('the browser finds what the server finds, field by field', () => {
    const wrong: EntryFields = { ...good, receivedOn: '31-02-2026', channel: 'smoke', story: '', subject: ['nonsense'] }
    const found = entrySchemaOf(sampleProcedure()).safeParse(wrong)
    const issues = found.error?.issues ?? []
    const byName = Object.fromEntries(issues.map(({ path, message }) => [path.join('.'), message]))
    expect(byName).toEqual(problems({ receivedOn: '31-02-2026', channel: 'smoke', story: '', subject: ['nonsense'] }))
    expect(Object.keys(byName).length).toBeGreaterThan(3)
    expect(entrySchemaOf(sampleProcedure()).safeParse(good).success).toBe(true)
  })
})
