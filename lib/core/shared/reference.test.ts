import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatReference, newReference, parseReference } from './reference'

const hex = fc.uint8Array({ minLength: 14, maxLength: 14 }).map((bytes) => Buffer.from(bytes).toString('hex'))

test('a reference is read back however it is typed', () => {
  fc.assert(
    fc.property(hex, (random) => {
      const reference = newReference(random)
      expect(parseReference(formatReference(reference).toLowerCase())).toBe(reference)
      expect(parseReference(` ${reference.slice(0, 4)}-${reference.slice(4)} `)).toBe(reference)
    }),
  )
})

test('one wrong character and two swapped characters are always noticed', () => {
  fc.assert(
    fc.property(
      hex,
      fc.integer({ min: 0, max: 6 }),
      fc.constantFrom(...'23456789BCDFGHJKMNPQRTX'),
      (random, at, character) => {
        const reference = newReference(random)
        const wrong = reference.slice(0, at) + character + reference.slice(at + 1)
        expect(parseReference(wrong)).toBe(wrong === reference ? reference : null)
        const swapped = reference.slice(0, at) + reference[at + 1] + reference[at] + reference.slice(at + 2)
        if (at < 6) expect(parseReference(swapped)).toBe(swapped === reference ? reference : null)
      },
    ),
  )
})

test('what cannot be a reference is none', () => {
  for (const typed of ['', '7F3K', '7F3K9QX0', 'x'.repeat(5000), '../../etc', '7F3K 9QXM 2']) {
    expect(parseReference(typed)).toBeNull()
  }
})
