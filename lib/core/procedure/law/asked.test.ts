import { expect, test } from 'vitest'
import { rowsOfPage, withoutTest } from './testing/rows-of-page'

/** A row of the page: what was wrong, and the test. */
const rows = rowsOfPage('lib/core/procedure/law/ASKED.md')

test('what was wrong with the first version stands beside a test that exists, once', () => {
  expect(rows.length).toBeGreaterThan(80)
  expect(withoutTest(rows)).toEqual([])
  expect(rows.filter(({ cells }) => cells.length !== 1 || cells.includes(''))).toEqual([])
  const asked = rows.map(({ cells: [wrong = ''] }) => wrong)
  expect(new Set(asked).size).toBe(asked.length)
})
