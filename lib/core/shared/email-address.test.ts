import { describe, expect, test } from 'vitest'
import { addressOnTheWire, EmailAddress, emailOf } from './email-address'

describe('an email address', () => {
  test.each([
    ['a character that cannot be seen', '\u200bria@wit.example\u200e'],
    ['a joiner within', 'ria\u200d@wit.example'],
    ['mailto:', 'mailto:ria@wit.example'],
    ['mailto: with a subject', 'MAILTO:ria@wit.example?subject=Klacht&body=Dag'],
    ['a name before it', 'Ria de Wit <ria@wit.example>'],
    ['brackets', '<ria@wit.example>'],
    ['quotes', '“ria@wit.example”'],
    ['a full stop behind it', 'ria@wit.example.'],
    ['a comma and a space', ' ria@wit.example, '],
    ['space beside its punctuation', 'ria @ wit . example'],
    ['a wide character', 'ria＠wit．example'],
    ['a space of another width', 'ria@wit.example\u00a0'],
  ])('with %s is read as what it must mean', (_what, typed) => {
    expect(emailOf(typed)).toBe('ria@wit.example')
  })

  test('keeps every character that an address may have', () => {
    for (const address of ["o'neill+klacht@x.example", 'a&b_c-d@x.example', 'RIA@x.example', '1@x-1.co.example']) {
      expect(emailOf(address)).toBe(address)
    }
  })

  test('may have letters beyond ASCII in its domain, and travels in punycode', () => {
    expect(emailOf('ria@Café.example')).toBe('ria@café.example')
    expect(addressOnTheWire('ria@café.example')).toBe('ria@xn--caf-dma.example')
    expect(emailOf('ria@xn--caf-dma.example')).toBe('ria@xn--caf-dma.example')
  })

  test.each([
    '',
    'ria',
    'ria@',
    '@wit.example',
    'ria@wit',
    'ria de wit@wit.example',
    'ria@wit.example piet@wit.example',
    'ria@wit.example,piet@wit.example',
    'ria@@wit.example',
    'ria@wit..example',
    'ria@wit.example/x',
    'ria@wit.example:25',
    'ria@wít.example/../x',
    'a\nb@wit.example\nBcc: x@y.example',
    `${'a'.repeat(250)}@wit.example`,
    `<${'<'.repeat(300_000)}`,
  ])('%j is none, and nothing is guessed', (typed) => {
    expect(emailOf(typed)).toBeNull()
    expect(EmailAddress.safeParse(typed).success).toBe(false)
  })
})
