import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askedFor } from './asked-for'
import { excerptOf } from './excerpt'

const around = (text: string, typed: string) => excerptOf(text, askedFor(typed))

describe('the words around what was found', () => {
  test('a short text stands there whole', () => {
    expect(around('Twee brieven bleven liggen.', 'brief')).toEqual({
      before: 'Twee ',
      found: 'brieven',
      after: ' bleven liggen.',
    })
  })

  test('few before it, from a whole word on, and the lines as one', () => {
    const text = 'U belde ons omdat u aan de telefoon\nkortaf te woord bent gestaan.'
    expect(around(text, 'woord')).toEqual({
      before: '… de telefoon kortaf te ',
      found: 'woord',
      after: ' bent gestaan.',
    })
  })

  test('what is joined to what is very long stands there alone', () => {
    expect(around(`${'x'.repeat(200)}-woord en meer`, 'woord')).toEqual({
      before: '… ',
      found: 'woord',
      after: ' en meer',
    })
  })

  test('whatever is written, what was found is never far from the beginning', () => {
    const text = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem(), fc.constant('\n')), { maxLength: 30 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const found = around([...before, 'wachttijd', ...after].join(' '), 'wachttijden')
        expect(found?.found).toBe('wachttijd')
        expect(found?.before.length).toBeLessThanOrEqual(26)
      }),
    )
  })
})
