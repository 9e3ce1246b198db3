import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnsOf, rowsIn } from './columns'

const Row = fc.record({ name: fc.string(), via: fc.option(fc.string(), { nil: null }), late: fc.boolean() })

test('rows come out of their columns as they went in', () => {
  fc.assert(
    fc.property(fc.array(Row), (rows) => {
      expect(rowsIn(columnsOf(rows))).toEqual(rows)
    }),
  )
})

test('a name travels once, however many rows there are', () => {
  const many = Array.from({ length: 50 }, (_, at) => ({ reference: `${at}`, title: '' }))
  expect(JSON.stringify(columnsOf(many)).match(/reference/g)).toHaveLength(1)
})
