import { expect, test } from 'vitest'
import { postcodeOf } from './postcode'

test.each(['3800AE', '3800 ae', ' 3800-Ae '])('the Dutch postcode %j is written as 3800 AE', (typed) => {
  expect(postcodeOf(typed)).toBe('3800 AE')
})

test.each([
  ['Germany', '10115'],
  ['Germany, with its country', 'D-10115'],
  ['Belgium', '2000'],
  ['Poland', '00-950'],
  ['Sweden', '114 55'],
  ['Portugal', '1000-205'],
  ['Great Britain', 'SW1A 1AA'],
  ['Great Britain', 'm1 1ae'],
  ['Ireland', 'D02 AF30'],
  ['Canada', 'K1A 0B1'],
  ['Malta', 'VLT 1117'],
  ['Latvia', 'LV-1010'],
  ['the United States', '20500-0003'],
  ['Argentina', 'C1425CLA'],
])('one of %s stays as it was typed: %s', (_country, typed) => {
  expect(postcodeOf(typed)).toBe(typed)
})

test.each(['99999Z', '0123 AB', '3800 A', '3800 AEE', '3800 SS', 'Amersfoort', '38OO AE', '12', '-'])(
  '%j cannot be one',
  (typed) => {
    expect(postcodeOf(typed)).toBeNull()
  },
)
