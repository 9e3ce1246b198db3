import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { presetFor } from '../presets/all'

const ROOT = path.join(import.meta.dirname, '../../../..')
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8')

/** A row of the page: the place, what it demands, what keeps it, and the file and title of the test. */
const rows = read('lib/core/procedure/law/ARTICLES.md')
  .split('\n')
  .filter((line) => line.startsWith('| 9:'))
  .map((line) => {
    const [place = '', demands = '', keptBy = '', proof = ''] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
    const [, file = '', title = ''] = proof.match(/^`([^`]+)`: (.+)$/) ?? []
    return { place, demands, keptBy, file, title }
  })

/** Every article of the Awb that stands anywhere in these values. */
function cited(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'article' in value && typeof value.article === 'string' ? [value.article] : []
  return [...own, ...Object.values(value).flatMap(cited)]
}

/** Whether a test of this file has the title: of its own, or as the name of a row of its table. */
const hasTest = ({ file, title }: (typeof rows)[number]) =>
  file.endsWith('.test.ts') && [`'${title}'`, `"${title}"`].some((name) => read(file).includes(name))

test('every article that a government body is held to stands on the page, once', () => {
  const presets = ['overheid', 'overheid-adviescommissie'].map((id) => presetFor(id))
  const articles = cited(presets).flatMap((article) => article.match(/^Awb artikel(?:en)? (.+)$/)?.[1] ?? [])
  const places = rows.map(({ place }) => place)
  expect(new Set(articles).size).toBeGreaterThan(25)
  expect([...new Set(articles)].filter((article) => !places.includes(article))).toEqual([])
  expect(places.length).toBe(new Set(places).size)
})

test('every test that the page names exists, and every row is whole', () => {
  expect(rows.filter((row) => !hasTest(row)).map(({ place, title }) => `${place}: ${title}`)).toEqual([])
  expect(rows.filter(({ demands, keptBy }) => demands === '' || keptBy === '')).toEqual([])
})
