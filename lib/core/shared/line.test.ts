import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineOf, phoneLink, plainOf } from './line'
import { listing } from './listing'

describe('a line of text', () => {
  test('telephone numbers, addresses and sites become links, the rest stays as it was written', () => {
    expect(lineOf('Bel 088 000 14 10, mail naar hulp@zonnehof.example of kijk op https://zonnehof.example.')).toEqual([
      'Bel ',
      { text: '088 000 14 10', href: 'tel:+31880001410' },
      ', mail naar ',
      { text: 'hulp@zonnehof.example', href: 'mailto:hulp@zonnehof.example' },
      ' of kijk op ',
      { text: 'https://zonnehof.example', href: 'https://zonnehof.example' },
      '.',
    ])
    expect(lineOf('Is er nu gevaar? Bel 112.')).toContainEqual({ text: '112', href: 'tel:112' })
  })

  test('years, amounts and postcodes are no telephone numbers', () => {
    for (const text of [
      'Op 12 november 2026 kostte het 1.250 euro.',
      'Postbus 214, 3800 AE Amersfoort',
      'zaak 2026-0012',
    ]) {
      expect(lineOf(text)).toEqual([text])
    }
  })

  test('a free number is dialled as it is', () => {
    expect(phoneLink('0800 2000')).toEqual({ text: '0800 2000', href: 'tel:08002000' })
  })

  test('nothing of a text is lost, and no link leads anywhere but to a telephone, a mailbox or a site', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('javascript:alert(1)', 'data:text/html,x', '06 12345678'),
        (a, b) => {
          const line = lineOf(`${a} ${b} ${a}`)
          expect(plainOf(line)).toBe(`${a} ${b} ${a}`)
          for (const run of line)
            if (typeof run !== 'string' && 'href' in run) expect(run.href).toMatch(/^(?:tel|mailto|https?):/)
        },
      ),
    )
  })
})

describe('things in a row', () => {
  test('are said as a sentence says them', () => {
    expect(listing([], 'nl')).toBe('')
    expect(listing(['uitleg'], 'nl')).toBe('uitleg')
    expect(listing(['uitleg', 'excuses'], 'nl')).toBe('uitleg en excuses')
    expect(listing(['a', 'b', 'c'], 'en', 'or')).toBe('a, b or c')
  })
})
