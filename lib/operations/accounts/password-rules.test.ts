import { describe, expect, test } from 'vitest'
import { passwordProblem } from './password-rules'

const about = ['sanne@zonnehof.example', 'Sanne Kuipers', 'Zonnehof Thuiszorg']

describe('a password', () => {
  test.each([
    'een stoel bij het raam',
    'kortgenoeg',
    'correct horse battery staple',
    'ünïcödé zijn tekens',
    '    spaties tellen ook    ',
    'x'.repeat(3) + 'abcdefghijklmnopqrstuvwxyz'.repeat(4),
  ])('%j will do', (password) => {
    expect(passwordProblem(password, about)).toBeNull()
  })

  test('has no composition rules: letters alone will do', () => {
    expect(passwordProblem('lantaarnpaal', about)).toBeNull()
  })

  test.each([
    ['', 'empty'],
    ['zeven77', 'too-short'],
    ['ab🐴🐴🐴🐴🐴', 'too-short'],
    ['a1'.repeat(65), 'too-long'],
    ['Welkom2026!', 'too-common'],
    ['wachtwoord', 'too-common'],
    ['123456789', 'too-common'],
    ['Qwerty123', 'too-common'],
    ['aaaaaaaaaaaa', 'too-common'],
    ['abcabcabcabc', 'too-common'],
    ['sanne@zonnehof.example', 'too-common'],
    ['ZonnehofThuiszorg1', 'too-common'],
    ['Sanne Kuipers', 'too-common'],
  ])('%j is refused as %s', (password, problem) => {
    expect(passwordProblem(password, about)).toBe(problem)
  })

  test('may be 128 characters long, however many bytes those are', () => {
    expect(passwordProblem('é🐴zqé🐴zw'.repeat(16), about)).toBeNull()
    expect(passwordProblem(`${'é🐴zqé🐴zw'.repeat(16)}x`, about)).toBe('too-long')
  })
})
