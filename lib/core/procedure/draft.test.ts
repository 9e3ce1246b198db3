import { describe, expect, test } from 'vitest'
import { asProcedure, draftOf, ProcedureDraft } from './draft'
import { Procedure } from './procedure'
import { placesIn } from './schema-walk'
import { sampleProcedure } from './testing/sample-procedure'

describe('a draft', () => {
  test('may hold nothing at all', () => {
    expect(ProcedureDraft.parse({})).toEqual({})
  })

  test('may hold a whole procedure, unchanged', () => {
    expect(ProcedureDraft.parse(sampleProcedure())).toEqual(sampleProcedure())
  })

  test('may leave any single field out, at any depth', () => {
    const sample = sampleProcedure()
    for (const { path } of placesIn(Procedure)) {
      const emptied = without(structuredClone(sample), path.split('.'))
      expect(ProcedureDraft.safeParse(emptied).error?.issues ?? [], path).toEqual([])
    }
  })

  test('keeps a text as it was typed, also when it is not yet in order', () => {
    const typed = { contact: { email: 'klachten@', phone: '' }, adoption: { on: '30 februari' } }
    expect(ProcedureDraft.parse(typed)).toEqual(typed)
  })

  test('refuses a field that no procedure has', () => {
    expect(ProcedureDraft.safeParse({ contact: { fax: '1' } }).success).toBe(false)
    expect(ProcedureDraft.safeParse({ colour: 'blue' }).success).toBe(false)
  })

  test('refuses a choice that does not exist and a text that is far too long', () => {
    expect(ProcedureDraft.safeParse({ intake: { layout: 'spiral' } }).success).toBe(false)
    expect(ProcedureDraft.safeParse({ contact: { phone: '1'.repeat(31) } }).success).toBe(false)
    expect(ProcedureDraft.safeParse({ languages: ['nl', 'en', 'nl'] }).success).toBe(false)
  })

  test('is made from any schema by the same rules', () => {
    const draft = draftOf(Procedure.shape.contact)
    expect(draft.safeParse({ functions: [{ name: { nl: '' } }] }).success).toBe(true)
    expect(draft.safeParse({ functions: [{ nickname: 'x' }] }).success).toBe(false)
  })
})

describe('a draft as a procedure', () => {
  test('is one when everything is there', () => {
    expect(asProcedure(sampleProcedure())).toEqual({ ok: true, value: sampleProcedure() })
  })

  test('counts empty texts as not there', () => {
    const sample = sampleProcedure()
    const made = asProcedure({ ...sample, contact: { ...sample.contact, phone: ' ', hours: { nl: '', en: '' } } })
    expect(made).toMatchObject({ ok: true, value: { contact: { phone: null, hours: null } } })
  })

  test('is refused with each field that is missing, by its path', () => {
    const sample = sampleProcedure()
    const made = asProcedure({ ...sample, contact: { ...sample.contact, email: '', officer: undefined } })
    expect(made).toMatchObject({
      ok: false,
      refusal: { kind: 'unfinished', gaps: [{ path: 'contact.officer' }, { path: 'contact.email' }] },
    })
  })

  test('is refused when a field is there and not in order', () => {
    const sample = sampleProcedure()
    const made = asProcedure({ ...sample, contact: { ...sample.contact, email: 'klachten@' } })
    expect(made).toMatchObject({ ok: false, refusal: { gaps: [{ path: 'contact.email', problem: 'not-in-order' }] } })
  })
})

/** The same value without what stands at the path, in every item of a list. */
function without(value: unknown, path: string[]): unknown {
  const [step, ...rest] = path
  if (Array.isArray(value)) return step === '*' ? value.map((item) => without(item, rest)) : value
  if (typeof value !== 'object' || value === null || step === undefined) return value
  const held = Object.entries(value).flatMap(([key, inner]) =>
    key !== step
      ? [[key, inner]]
      : rest.length === 0 || (rest.length === 1 && rest[0] === '*')
        ? []
        : [[key, without(inner, rest)]],
  )
  return Object.fromEntries(held)
}
