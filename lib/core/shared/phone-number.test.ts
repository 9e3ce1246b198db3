import { describe, expect, test } from 'vitest'
import { numbersIn, phoneOf, phoneShown } from './phone-number'

const dialled = (typed: string) => numbersIn(phoneOf(typed) ?? '').map((number) => number.dialled)

describe('a telephone number', () => {
  test.each([
    ['06–1234\u20115678'],
    ['06\u00a012\u202f34 56 78'],
    ['tel:+31 (0)6 12345678'],
    ['TEL: 06 12345678'],
    ['٠٦١٢٣٤٥٦٧٨'],
    ['۰۶۱۲۳۴۵۶۷۸'],
    ['０６－１２３４５６７８'],
    ['𝟬𝟲𝟭𝟮𝟯𝟰𝟱𝟲𝟳𝟴'],
    ['0031612345678'],
    ['+310612345678'],
    ['06.12.34.56.78'],
    ['06/12345678'],
    ['(06) 1234 5678'],
    ['06 12345678 (na 17 uur)'],
    ['+31-6-12345678, liefst na 17.00 uur'],
    ['\u200e06 12345678\u200f'],
    ['mijn dochter: 0612345678'],
  ])('%j is dialled as +31612345678', (typed) => {
    expect(dialled(typed)).toEqual(['+31612345678'])
  })

  test('two in one box are both kept, and both can be dialled', () => {
    for (const typed of ['06-12345678 of 020-1234567', '06 12345678/020 1234567', '06-12345678, 020 123 45 67']) {
      expect(dialled(typed)).toEqual(['+31612345678', '+31201234567'])
    }
  })

  test('what was typed is what is kept, on one line', () => {
    expect(phoneOf(' 06-12345678\nof 020-1234567 (na 17 uur) ')).toBe('06-12345678 of 020-1234567 (na 17 uur)')
    expect(phoneOf('tel:+31612345678')).toBe('+31612345678')
  })

  test('from abroad it keeps its country', () => {
    expect(dialled('+44 20 7946 0958')).toEqual(['+442079460958'])
    expect(dialled('+32 475 12 34 56')).toEqual(['+32475123456'])
    expect(dialled('+1 (212) 555-0123')).toEqual(['+12125550123'])
  })

  test.each([
    ['06 12 34 56'],
    ['061234567890'],
    ['06 1234 5678 9'],
    ['bel mij'],
    ['00000000000'],
    [''],
    ['2026-11-28'],
  ])('%j is none: a digit too few or too many is not guessed', (typed) => {
    expect(phoneOf(typed)).toBeNull()
  })

  test('one that was kept as it is dialled is shown as people read it', () => {
    expect(phoneShown('+31612345678')).toBe('06 12345678')
    expect(phoneShown('+31201234567')).toBe('020 1234567')
    expect(phoneShown('06-12345678 (na 17 uur)')).toBe('06-12345678 (na 17 uur)')
  })

  test.each([['1'], ['0 '], ['(('], ['+'], ['01'], ['\u0661'], ['+31 ']])(
    'twenty times as many %j cost nothing like four hundred times as much',
    (character) => {
      const [few, many] = [timeOf(character.repeat(5_000)), timeOf(character.repeat(100_000))]
      expect(many).toBeLessThan(Math.max(few, 2) * 100)
    },
  )
})

/** The fastest of five, in ms. */
function timeOf(text: string): number {
  const times = [1, 2, 3, 4, 5].map(() => {
    const from = performance.now()
    phoneOf(text)
    return performance.now() - from
  })
  return Math.min(...times)
}
