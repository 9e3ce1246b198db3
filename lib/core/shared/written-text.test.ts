import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanLine, cleanText, isFarTooLong } from './written-text'

describe('a text that was typed or pasted', () => {
  test.each([
    ['line ends of every kind', 'een\x0btwee\u2028drie\r\nvier\rvijf\u0085zes', 'een\ntwee\ndrie\nvier\nvijf\nzes'],
    [
      'the direction marks of a chat',
      '\u200e[12-11-2026 09:14] \u202aRia\u202c: hallo\u200f',
      '[12-11-2026 09:14] Ria: hallo',
    ],
    [
      'soft hyphens, zero-width signs and byte order marks',
      '\ufeffwacht\u00adtijd\u200bvan\u2060 drie',
      'wachttijdvan drie',
    ],
    ['spaces of every width', 'drie\u00a0dagen\u202flang\u3000!', 'drie dagen lang !'],
    ['control characters and half characters', 'a\u0000b\u0007c\ud800d', 'abcd'],
    ['a joiner between Latin letters', 'Ria\u200d de\u200c Wit', 'Ria de Wit'],
    ['letters in two halves', 'cafe\u0301', 'café'],
  ])('%s become what was meant', (_what, pasted, meant) => {
    expect(cleanText(pasted)).toBe(meant)
  })

  test.each([
    ['joiners of Persian and Hindi', 'می‌خواهم क्‍ष'],
    ['a family, a doctor and a heart', '👨‍👩‍👧 👩🏽‍⚕️ ❤️‍🔥'],
    ['a flag spelled in tags', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['tabs, empty lines and an indent within', 'a\tb\n\n  c'],
    ['the marks of Vietnamese, Hebrew and Tibetan', 'Nguyễn בְּרֵאשִׁית རྒྱལ'],
  ])('%s stay', (_what, text) => {
    expect(cleanText(text)).toBe(text.normalize('NFC'))
  })

  test('every sign of a text that is plain comes out as it does among signs that are not', () => {
    for (let code = 0; code < 0x2100; code += 1) {
      const text = `a${String.fromCodePoint(code)}b`
      expect(cleanText(text), code.toString(16)).toBe(cleanText(`${text} ש`).slice(0, -2))
    }
  })

  test('what shows nothing at all is no text', () => {
    for (const nothing of ['\u200b\u200d\ufeff', '\ufe0f\u3164\u2800', '\u00ad\u2060', ' \n\t']) {
      expect(cleanText(nothing)).toBe('')
    }
  })

  test('a name stays on its line', () => {
    expect(cleanLine(' Ria\nBcc:\tx@y.nl ')).toBe('Ria Bcc: x@y.nl')
  })

  test('a letter carries no more than eight marks', () => {
    expect(cleanText(`e${'\u0323\u0308'.repeat(50_000)}`).length).toBeLessThanOrEqual(9)
  })

  test('cleaning twice is cleaning once, whatever was pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const once = cleanText(text)
        expect(cleanText(once)).toBe(once)
        expect(cleanLine(cleanLine(text))).toBe(cleanLine(text))
      }),
    )
  })

  test.each([
    ['marks', '\u0301\u0327'],
    ['marks that compose into more', '\u0344'],
    ['spaces', ' '],
    ['line ends', '\r\n'],
    ['joiners', '\u200d'],
    ['selectors', '\ufe0f'],
    ['tags', '\u{e0067}'],
    ['control characters', '\u0000'],
  ])('twenty times as many %s cost nothing like four hundred times as much', (_what, character) => {
    const [few, many] = [timeOf(`a${character.repeat(20_000)}b`), timeOf(`a${character.repeat(400_000)}b`)]
    expect(many).toBeLessThan(Math.max(few, 2) * 100)
  })

  test('what no cleaning brings within its length is too long before anything is done with it', () => {
    expect(isFarTooLong('a'.repeat(41_001), 10_000)).toBe(true)
    expect(isFarTooLong(`${'a\r\n'.repeat(5000)}`, 10_000)).toBe(false)
  })
})

/** The fastest of five, in ms. */
function timeOf(text: string): number {
  const times = [1, 2, 3, 4, 5].map(() => {
    const from = performance.now()
    cleanText(text)
    return performance.now() - from
  })
  return Math.min(...times)
}
