import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { GLOBAL_TABLES } from './reviewed'

const DB = path.join(import.meta.dirname, '..')
const stores = readdirSync(path.join(DB, 'stores')).filter((name) => name.endsWith('.ts') && !name.includes('.test.'))

/** What the migrations make; a statement that names such a table has to say of which organisation. */
const tables = readdirSync(path.join(DB, 'migrations'))
  .flatMap((name) => [...readFileSync(path.join(DB, 'migrations', name), 'utf8').matchAll(/^create table (\w+)/gm)])
  .map(([, name]) => name ?? '')
  .filter((name) => !GLOBAL_TABLES.includes(name))

const NAMED = new RegExp(`\\b(?:from|join|update|into)\\s+(${tables.join('|')})\\b(?!\\()`, 'g')

/** Begins with the organisation itself; whatever is listed or counted goes through it. */
const FILTER_OF_LISTS = 'casesThatFit('

// The second lock, for stores that are still to come as well. That the filters also work is shown in filters.storage.test.ts.
describe('every statement of a store', () => {
  test.each(stores)('%s names the organisation for each table it names', (name) => {
    const source = readFileSync(path.join(DB, 'stores', name), 'utf8')
    for (const part of source.split(/^(?=(?:export )?(?:async )?function )/m)) {
      const named = [...part.matchAll(NAMED)]
      const filters = part.match(/\btenant_id\b|\bid = \$\{tenantId\}/g) ?? []
      if (part.includes(FILTER_OF_LISTS)) continue
      expect(filters.length, part.slice(0, 300)).toBeGreaterThanOrEqual(named.length)
    }
  })

  test('there are tables to name', () => {
    expect(tables).toContain('cases')
    expect(tables.length).toBeGreaterThan(15)
  })
})
