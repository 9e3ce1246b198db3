import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { GLOBAL_TABLES } from './reviewed'

const DB = path.join(import.meta.dirname, '..')
const stores = readdirSync(path.join(DB, 'stores')).filter((name) => name.endsWith('.ts') && !name.includes('.test.'))

/** What the migrations make; a statement that names such a table has to say of which organisation. */
const tables = readdirSync(path.join(DB, 'migrations'))
  .flatMap((name) => [
    ...readFileSync(path.join(DB, 'migrations', name), 'utf8').matchAll(/^create table (\w+)(?![\w.])/gm),
  ])
  .map(([, name]) => name ?? '')
  .filter((name) => !GLOBAL_TABLES.includes(name))

const NAMED = new RegExp(`\\b(?:from|join|update|into)\\s+(${tables.join('|')})\\b(?!\\()`, 'g')
const NAMES_ITS_OWN = /\btenant_id\b|\bid = \$\{tenantId\}/g

/** The same of a typed query: a condition on the organisation, of a table or between two, or a row that says whose it is. */
const TYPED_ITS_OWN = /\beq\((?:\w+\.)?tenantId, |\beq\(tenants\.id, tenantId\)|\btenantId\b[^{}]*\}\)/g

/** Begins with the organisation itself; whatever is listed or counted goes through it. */
const FILTER_OF_LISTS = 'casesThatFit('

const times = (part: string, pattern: RegExp) => part.match(pattern)?.length ?? 0
const anyOf = (names: readonly string[], before: string, after: string) =>
  names.length > 0 ? new RegExp(`${before}(?:${names.join('|')})${after}`, 'g') : /(?!)/g

/** The parts of a store that name a table more often than they say whose. */
function unfiltered(source: string): string[] {
  const typed = [...source.matchAll(/^import \{([^}]*)\} from '\.\.\/schema\/|(\w+) = alias\(/gm)]
    .flatMap(([, names, alias]) => alias ?? (names ?? '').split(',').map((name) => name.split(' as ').at(-1) ?? ''))
    .map((name) => name.trim())
    .filter((name) => /^[a-z]/.test(name))
  const names = anyOf(typed, '\\.(?:from|innerJoin|leftJoin|update|insert|delete)\\(', '\\b')
  const parts = source.split(/^(?=(?:export )?(?:async )?function |const \w+ = and\()/m)
  const own = (part: string, shared: readonly string[]) =>
    times(part, TYPED_ITS_OWN) + times(part, anyOf(shared, '\\b', '(?:\\(tx\\b|[,)])'))
  // A condition that several share, such as `visit(tx, id)` or `itsCase`, says it for each of them.
  const shared: string[] = []
  for (const part of parts) {
    const name = /^(?:function|const) (\w+)/.exec(part)?.[1]
    if (name !== undefined && times(part, names) === 0 && own(part, shared) > 0) shared.push(name)
  }
  return parts.filter((part) => {
    if (part.includes(FILTER_OF_LISTS)) return false
    return times(part, NAMED) > times(part, NAMES_ITS_OWN) || times(part, names) > own(part, shared)
  })
}

// The second lock, for stores that are still to come as well. That the filters also work is shown in filters.storage.test.ts.
describe('every statement of a store', () => {
  test.each(stores)('%s names the organisation for each table it names', (name) => {
    expect(unfiltered(readFileSync(path.join(DB, 'stores', name), 'utf8'))).toEqual([])
  })

  test('there are tables to name', () => {
    expect(tables).toContain('cases')
    expect(tables.length).toBeGreaterThan(15)
  })

  test.each([
    ['by hand', 'function a() {\n  sql`select 1 from cases where id = 1`\n}'],
    [
      'typed',
      "import { cases } from '../schema/cases'\n\nfunction a({ db }: Tx) {\n  db.select().from(cases).where(eq(cases.id, '1'))\n}",
    ],
    [
      'typed, of a join',
      "import { cases as c } from '../schema/cases'\nimport { texts } from '../schema/texts'\n\nfunction a({ db }: Tx) {\n  db.select().from(c).innerJoin(texts, eq(texts.caseId, c.id)).where(eq(c.tenantId, tenantId))\n}",
    ],
  ])('and one that does not is found: %s', (_how, source) => {
    expect(unfiltered(source)).toHaveLength(1)
  })
})
