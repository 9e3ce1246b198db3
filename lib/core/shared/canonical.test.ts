import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonical } from './canonical'

describe('the canonical form', () => {
  test('is that of RFC 8785 for every JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonical(value)).toBe(canonicalize(value))
      }),
      { numRuns: 1000 },
    )
  })

  test('does not depend on the order in which properties were set', () => {
    expect(canonical({ b: 1, a: { d: [2, 3], c: null } })).toBe(canonical({ a: { c: null, d: [2, 3] }, b: 1 }))
  })

  test('orders keys by UTF-16 units, as the RFC shows', () => {
    const keys = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 }
    expect(canonical(keys)).toBe('{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\u{1f600}":5,"\ufb33":3}')
  })

  test('leaves out what is undefined, as JSON does', () => {
    expect(canonical({ a: undefined, b: 1 })).toBe('{"b":1}')
  })

  test('refuses what JSON cannot say', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 1n, () => 1, undefined]) {
      expect(() => canonical({ deep: [value ?? Symbol('none')] })).toThrow(TypeError)
    }
  })
})
