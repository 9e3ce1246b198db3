import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const STORES = path.join(import.meta.dirname, 'stores')
const stores = readdirSync(STORES)
  .filter((file) => file.endsWith('.ts') && !file.includes('.test.'))
  .map((file) => ({ file, text: readFileSync(path.join(STORES, file), 'utf8') }))

/** A statement of one's own that reads or changes a table; asking one function of the database is none. */
const NAMES_A_TABLE = /\b(?:from|join|into|update)\s+[a-z_]+ (?:[a-z]+ )?(?:where|join|set|\()|\bfrom \$\{/

function isByHand(text: string): boolean {
  return !/\bsql\b.*from 'drizzle-orm'/.test(text) && NAMES_A_TABLE.test(text)
}

// A plain read or write is a typed query. What stays SQL does much in one statement, and its file is called one.
describe('SQL written by hand', () => {
  test('stands in files that are named for it', () => {
    const elsewhere = stores.filter(({ file, text }) => !file.endsWith('-statement.ts') && isByHand(text))
    expect(elsewhere.map(({ file }) => file)).toEqual([])
  })

  test('is all that stands there: nothing is called a statement that is none', () => {
    const named = stores.filter(({ file }) => file.endsWith('-statement.ts'))
    expect(named.length).toBeGreaterThan(15)
    expect(
      named.filter(({ text }) => !/`[^`]*\b(?:select|insert|update)\b/.test(text)).map(({ file }) => file),
    ).toEqual([])
  })

  test('and one that stands elsewhere is found', () => {
    expect(isByHand('await sql`select id from cases where tenant_id = 1`')).toBe(true)
    expect(isByHand('await sql`\n    update messages m set carried_by = null`')).toBe(true)
    expect(isByHand('await sql`select app.seal_access_lines(1)`')).toBe(false)
  })
})
