import { expect, test } from 'vitest'
import { presetFor } from '../presets/all'
import { rowsOfPage, withoutTest } from './testing/rows-of-page'

/** A row of the page: the place, what it demands, what keeps it, and the test. */
const rows = rowsOfPage('lib/core/procedure/law/ARTICLES.md')
const places = rows.map(({ cells: [place = ''] }) => place)

/** Every article of the Awb that stands anywhere in these values. */
function cited(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'article' in value && typeof value.article === 'string' ? [value.article] : []
  return [...own, ...Object.values(value).flatMap(cited)]
}

test('every article that a government body is held to stands on the page, once', () => {
  const presets = ['overheid', 'overheid-adviescommissie'].map((id) => presetFor(id))
  const articles = cited(presets).flatMap((article) => article.match(/^Awb artikel(?:en)? (.+)$/)?.[1] ?? [])
  expect(new Set(articles).size).toBeGreaterThan(25)
  expect([...new Set(articles)].filter((article) => !places.includes(article))).toEqual([])
  expect(places.length).toBe(new Set(places).size)
})

test('no article of title 9.1 is missing: 9:1 to 9:16, with 9:12a', () => {
  const said = places.flatMap((place) => {
    const numbers = [...place.matchAll(/9:(\d+a?)/g)].map(([, number = '']) => number)
    const [from, to] = numbers.map(Number)
    return place.includes('tot en met')
      ? Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, i) => `${(from ?? 0) + i}`)
      : numbers
  })
  const title = [...Array.from({ length: 16 }, (_, i) => `${i + 1}`), '12a']
  expect(title.filter((number) => !said.includes(number))).toEqual([])
})

test('every test that the page names exists, and every row is whole', () => {
  expect(withoutTest(rows)).toEqual([])
  expect(rows.filter(({ cells }) => cells.length !== 3 || cells.includes(''))).toEqual([])
})
