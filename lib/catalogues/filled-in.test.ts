import fc from 'fast-check'
import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { filledIn, piecesOf } from './filled-in'
import { messagesIn, readRooms } from './testing/read-catalogues'

const messages = readRooms().flatMap(({ catalogues }) =>
  catalogues.flatMap(({ lang, texts }) => messagesIn(texts).map(([, text]) => new IntlMessageFormat(text, lang))),
)

test('every message of the catalogues that is put together here says what the library would say', () => {
  const simple = messages.flatMap((message) => {
    const pieces = piecesOf(message.getAst())
    return pieces ? [{ message, pieces }] : []
  })
  expect(simple.length).toBeGreaterThan(messages.length / 2)
  const value = fc.oneof(fc.string(), fc.integer(), fc.double(), fc.constantFrom("{x} <b> 'y'", '', 0))
  for (const { message, pieces } of simple) {
    const names = pieces.flatMap((piece) => ('name' in piece ? [piece.name] : []))
    const values = fc.record(Object.fromEntries(names.map((name) => [name, value])))
    fc.assert(
      fc.property(values, (given) => filledIn(pieces, given) === message.format(given)),
      { numRuns: 5 },
    )
  }
})

test('what counts, chooses or puts a link around words is left to the library', () => {
  for (const text of [
    '{n, plural, one {#} other {#}}',
    '{of, select, a {A} other {B}}',
    'a <link>b</link>',
    '{n, number}',
  ])
    expect(piecesOf(new IntlMessageFormat(text, 'nl').getAst()), text).toBeNull()
})

test('what is missing, or is no text and no number, is left to the library, which says so', () => {
  const pieces = piecesOf(new IntlMessageFormat('Dag {name}', 'nl').getAst()) ?? []
  expect(filledIn(pieces, { name: 'Ria' })).toBe('Dag Ria')
  for (const values of [undefined, {}, { name: undefined }, { name: null }, { name: [] }])
    expect(filledIn(pieces, values)).toBeNull()
})
