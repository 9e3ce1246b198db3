import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const DESK = join(import.meta.dirname, '../[tenant]/desk')
const text = (file: string) => readFileSync(join(DESK, file), 'utf8')

/** Every form in which text could be lost: where it stands, where its action is made, and the schema of both. */
const FORMS = [
  ['people/invite-form.tsx', 'people/people-actions.ts', 'Invitation'],
  ['cases/[reference]/answer/answer-sheet.tsx', 'cases/[reference]/answer/answer-actions.ts', 'AnswerForm'],
  ['procedure/section-form.tsx', 'procedure/actions.ts', 'SectionInput'],
] as const

test.each(FORMS)('%s is checked in the browser by the schema that %s reads it with', (form, actions, schema) => {
  expect(text(form)).toMatch(new RegExp(`<CheckedForm[^>]*schema=\\{${schema}\\}`))
  expect(text(actions)).toMatch(new RegExp(`schema: ${schema}\\b`))
})

test('entering a case is checked in the browser by what its action reads it with', () => {
  expect(text('cases/new/entry-sheet.tsx')).toMatch(/schema=\{schema\}/)
  expect(text('cases/new/entry-sheet.tsx')).toContain('entrySchemaOf(procedure)')
  expect(text('cases/new/entry-actions.ts')).toContain('readEntryForm(read.procedure, input)')
})
