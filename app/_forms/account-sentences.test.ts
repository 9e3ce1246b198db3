import { expect, test } from 'vitest'
import { DeskLang } from '@/lib/core/shared/language'
import { faultsIn } from '@/lib/core/shared/testing/plain-language'
import { sayAccountRefusal, sayFieldProblem } from './account-sentences'

test('the address of somebody who is invited is never called your own', () => {
  expect(sayFieldProblem('empty', 'email', { lang: 'nl' })).toBe('Vul een e-mailadres in, zoals naam@voorbeeld.nl.')
  expect(sayFieldProblem('empty', 'email', { lang: 'en' })).not.toContain('your')
})

test.each(DeskLang.options)(
  'a wrong password behind a link says what to do, and not to open the link first (%s)',
  (lang) => {
    const said = sayFieldProblem('not-the-same', 'password', { lang })
    expect(said).toMatch(/Wachtwoord vergeten|Forgotten password/)
    expect(said).not.toMatch(/link/)
  },
)

test.each(DeskLang.options)('what is wrong with a form of an account is said in plain words (%s)', (lang) => {
  const fields = ['password', 'currentPassword', 'email', 'organisation', 'name', 'sector', 'slug', 'agreed', 'other']
  const problems = ['empty', 'too-short', 'too-long', 'too-common', 'not-the-same', 'taken', 'must-agree'] as const
  const kinds = ['link-over', 'wrong-sign-in', 'signed-out', 'not-allowed', 'not-found', 'last-owner', 'export-first']
  const said = [
    ...fields.flatMap((field) => problems.map((problem) => sayFieldProblem(problem, field, { lang }))),
    ...kinds.map((kind) => sayAccountRefusal({ kind } as Parameters<typeof sayAccountRefusal>[0], lang)),
  ]
  expect(said.flatMap((sentence) => faultsIn(sentence, lang))).toEqual([])
})
