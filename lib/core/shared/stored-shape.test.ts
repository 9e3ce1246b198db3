import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { broughtUp, formatOf, NotReadable, parsedAs, type StoredShape } from './stored-shape'

const shape: StoredShape = {
  what: 'the chair of room',
  upgrades: [(stored) => ({ ...stored, legs: 4 }), ({ legs, ...rest }) => ({ ...rest, feet: legs })],
}

describe('what was stored', () => {
  test('goes through every format between its own and today’s, in order', () => {
    expect(formatOf(shape)).toBe(3)
    expect(broughtUp({ seat: 'oak' }, shape, '7')).toEqual({ seat: 'oak', feet: 4 })
    expect(broughtUp({ seat: 'oak', legs: 3, format: 2 }, shape, '7')).toEqual({ seat: 'oak', feet: 3 })
    expect(broughtUp({ seat: 'oak', feet: 3, format: 3 }, shape, '7')).toEqual({ seat: 'oak', feet: 3 })
  })

  test.each([4, 0, -1, 1.5, '2', null, Number.MAX_SAFE_INTEGER])(
    'of format %j is refused, and the words say which it is',
    (format) => {
      const read = () => broughtUp({ seat: 'oak', format }, shape, '7')
      expect(read).toThrow(NotReadable)
      expect(read).toThrow('the chair of room 7 is of a format that this version does not know (it knows 1 to 3)')
    },
  )

  test.each([null, undefined, 'oak', 7, [], true])('that is no record (%j) is refused as well', (stored) => {
    expect(() => broughtUp(stored, shape, '7')).toThrow(
      new NotReadable('the chair of room 7 is not there as it should be'),
    )
  })

  test('that its own upgrade cannot take is refused like any other, not with that upgrade’s words', () => {
    const brittle: StoredShape = { ...shape, upgrades: [() => JSON.parse('oak, a secret')] }
    expect(() => broughtUp({}, brittle, '7')).toThrow(new NotReadable('the chair of room 7 is not what format 1 was'))
  })

  test('that does not parse is refused by its place, without a word of what stands there', () => {
    const Chair = z.strictObject({ seat: z.strictObject({ of: z.enum(['oak', 'elm']) }) })
    const read = (value: unknown) => () => parsedAs(Chair, value, 'the chair of room 7')
    expect(read({ seat: { of: 'a secret' } })).toThrow(
      new NotReadable('the chair of room 7 cannot be read: seat.of is not in order'),
    )
    expect(read({ seat: { of: 'oak' }, 'a secret': 1 })).toThrow(
      new NotReadable('the chair of room 7 cannot be read: all of it is not in order'),
    )
  })
})
