import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MOST_PARTS } from './body-rules'
import { countIn } from './count-in'
import { partsLeftOf } from './count-parts'
import { formInParts, IN_PARTS } from './testing/a-form'

const PAIRS = 'application/x-www-form-urlencoded'
const fields = (n: number): [string, string][] => Array.from({ length: n }, () => ['story', 'x'])
const inPieces = (bytes: Buffer, of: number) =>
  Array.from({ length: Math.ceil(bytes.length / of) }, (_, n) => bytes.subarray(n * of, (n + 1) * of))

describe('the parts of a form that is still coming in', () => {
  test.each([1, 3, 7, 4096, 65_536])('are counted right in pieces of %i bytes', (size) => {
    const goesThrough = (type: string, bytes: Buffer) => {
      const left = partsLeftOf(type)
      return inPieces(bytes, size).every((piece) => left(piece))
    }
    expect(goesThrough(IN_PARTS, formInParts(fields(MOST_PARTS)))).toBe(true)
    expect(goesThrough(IN_PARTS, formInParts(fields(MOST_PARTS + 1)))).toBe(false)
    expect(goesThrough(PAIRS, Buffer.from(Array(MOST_PARTS).fill('a=b').join('&')))).toBe(true)
    expect(
      goesThrough(
        PAIRS,
        Buffer.from(
          Array(MOST_PARTS + 1)
            .fill('a=b')
            .join('&'),
        ),
      ),
    ).toBe(false)
  })

  test('are as many as in the whole, wherever it is cut and however like itself the boundary is', () => {
    const characters = fc.string({ unit: fc.constantFrom('-', 'b'), minLength: 4000, maxLength: 6000 })
    const boundary = fc.string({ unit: fc.constantFrom('-', 'b'), minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(characters, boundary, fc.integer({ min: 1, max: 50 }), (text, between, size) => {
        const bytes = Buffer.from(text)
        const left = partsLeftOf(`multipart/form-data; boundary=${between}`)
        const goes = inPieces(bytes, size).every((piece) => left(piece))
        expect(goes).toBe(countIn(bytes, `--${between}`, MOST_PARTS + 2) <= MOST_PARTS + 1)
      }),
      { numRuns: 60 },
    )
  })

  test('of anything that is no form are not counted', () => {
    expect(partsLeftOf('text/plain')(Buffer.from('&'.repeat(5000)))).toBe(true)
    expect(partsLeftOf(undefined)(Buffer.from('&'.repeat(5000)))).toBe(true)
  })
})
