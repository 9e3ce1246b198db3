import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnsOf, rowsIn } from './columns'

const Row = fc.record({
  name: fc.string(),
  via: fc.option(fc.constantFrom('Bram', 'Iris'), { nil: null }),
  phase: fc.constantFrom('received', 'answered'),
  late: fc.boolean(),
})

test('rows come out of their columns as they went in', () => {
  fc.assert(
    fc.property(fc.array(Row), (rows) => {
      expect(rowsIn(columnsOf(rows))).toEqual(rows)
    }),
  )
})

test('a name travels once, and so does a value that many rows share', () => {
  const rows = Array.from({ length: 50 }, (_, at) => ({ reference: `${at}`, handler: 'Sanne Kuipers' }))
  const sent = JSON.stringify(columnsOf(rows))
  expect(sent.match(/reference/g)).toHaveLength(1)
  expect(sent.match(/Sanne Kuipers/g)).toHaveLength(1)
})
