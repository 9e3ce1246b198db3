import { expect, test } from 'vitest'
import { DeskLang } from '@/lib/core/shared/language'
import { faultsIn } from '@/lib/core/shared/testing/plain-language'
import { sayProblem } from './say-problem'
import { sayRefusal } from './say-refusal'

test('the address of somebody who is invited is never called your own', () => {
  expect(sayProblem('empty', 'nl', { voice: 'account', field: 'email' })).toBe(
    'Vul een e-mailadres in, zoals naam@voorbeeld.nl.',
  )
  expect(sayProblem('empty', 'en', { voice: 'account', field: 'email' })).not.toContain('your')
})

test.each(DeskLang.options)(
  'a wrong password behind a link says what to do, and not to open the link first (%s)',
  (lang) => {
    const said = sayProblem('not-the-same', lang, { voice: 'account', field: 'password' })
    expect(said).toMatch(/Wachtwoord vergeten|Forgotten password/)
    expect(said).not.toMatch(/link/)
  },
)

test.each(DeskLang.options)('what is wrong with a form of an account is said in plain words (%s)', (lang) => {
  const fields = ['password', 'currentPassword', 'email', 'organisation', 'name', 'sector', 'slug', 'agreed', 'other']
  const problems = ['empty', 'too-short', 'too-long', 'too-common', 'not-the-same', 'taken', 'must-agree'] as const
  const kinds = ['link-over', 'wrong-sign-in', 'signed-out', 'not-allowed', 'not-found', 'last-owner', 'copy-first']
  const said = [
    ...fields.flatMap((field) =>
      problems.map((problem) => sayProblem(problem, lang, { voice: 'account', field: field })),
    ),
    ...kinds.map((kind) => sayRefusal({ kind } as Parameters<typeof sayRefusal>[0], lang, { voice: 'account' })),
  ]
  expect(said.flatMap((sentence) => faultsIn(sentence, lang))).toEqual([])
})
