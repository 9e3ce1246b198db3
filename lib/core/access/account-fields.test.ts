import { describe, expect, test } from 'vitest'
import { Email, LinkToken, line } from './account-fields'

const problemIn = (result: { error?: { issues: { message: string }[] } }) => result.error?.issues[0]?.message

describe('one line of text', () => {
  test('is trimmed, and spaces become one', () => {
    expect(line(50).parse('  Sanne \u00a0 Kuipers ')).toBe('Sanne Kuipers')
  })

  test('may hold any letter of any people', () => {
    for (const name of [
      "Ólafur Þór O'Neill",
      'محمد',
      '陳大文',
      'Zoë 🐴',
      '<b>Bold</b>',
      "Robert'); drop table users;--",
    ]) {
      expect(line(50).parse(name)).toBe(name)
    }
  })

  test.each([
    ['Sanne\u0000', 'Sanne'],
    ['Sanne\nKuipers', 'Sanne Kuipers'],
    ['Sanne\r\nBcc: x@y.example', 'Sanne Bcc: x@y.example'],
    ['\u202eenneS\u2066', 'enneS'],
  ])('of %j stays what can be seen, on one line', (text, seen) => {
    expect(line(50).parse(text)).toBe(seen)
  })

  test('refuses nothing at all, only spaces, another kind and too much', () => {
    expect(problemIn(line(5).safeParse(undefined))).toBe('empty')
    expect(problemIn(line(5).safeParse(' \u00a0\u200b\ufeff '))).toBe('empty')
    expect(problemIn(line(5).safeParse(['a']))).toBe('empty')
    expect(problemIn(line(5).safeParse('zessen'))).toBe('too-long')
  })
})

describe('an email address', () => {
  test('is kept in small letters', () => {
    expect(Email.parse(' Sanne@Zonnehof.Example ')).toBe('sanne@zonnehof.example')
    expect(Email.parse('mailto:Sanne@Zonnehöf.example')).toBe('sanne@xn--zonnehf-f1a.example')
  })

  test.each([
    'sanne',
    'sanne@',
    '@zonnehof.example',
    'a b@c.example',
    'a@b.example\nBcc: c@d.example',
    'a@b.example,c@d.example',
  ])('is not %j', (text) => {
    expect(problemIn(Email.safeParse(text))).toBe('not-an-email')
  })
})

test('a link is 43 characters; nothing else is looked up', () => {
  expect(LinkToken.safeParse('A'.repeat(43)).success).toBe(true)
  expect(LinkToken.parse(`${'A'.repeat(43)}.\n`)).toBe('A'.repeat(43))
  for (const token of ['', 'A'.repeat(42), `${'A'.repeat(42)}'`, '../../etc/passwd', `${'A'.repeat(44)}`]) {
    expect(LinkToken.safeParse(token).success).toBe(false)
  }
})
