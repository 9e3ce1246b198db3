import { expect, test } from 'vitest'
import { PRESETS } from '@/lib/core/procedure/presets/all'
import { filledIn } from '@/lib/core/procedure/presets/testing/filled-in'
import { Procedure } from '@/lib/core/procedure/procedure'
import { casesOf, filedAtOf, portionsOf } from './cases-of'
import { columnsOf, escaped, fieldsOf } from './copy-line'
import { identityOf } from './identity'
import { caseOf } from './one-case'
import type { CaseLines } from './pattern'
import { FILLED_TABLES } from './rows-of'
import { aWorld } from './testing/a-world'
import { voiceOf } from './voice'

const world = aWorld()
const filling = { seed: 3, size: 72, histories: 24, until: new Date('2026-11-28T12:00:30Z') }
const filled = [...casesOf(world, filling)]

/** The nth case decided by itself, as lines. */
function decided(nth: number): Record<string, string> {
  const portion = portionsOf(filling).find(({ to }) => nth < to)
  if (!portion) throw new Error(`there is no case ${nth}`)
  const filedAt = filedAtOf(portion.plan, world)
  const identity = identityOf({ seed: filling.seed, nth, filedAt })
  const rows = caseOf(portion.plan, world, { identity, voice: voiceOf(filling.seed, nth) })
  const lineOf = (table: keyof CaseLines, row: Record<string, unknown>) => `${world.tenantId}${fieldsOf(table, row)}\n`
  return Object.fromEntries(
    FILLED_TABLES.map((table) => [table, rows[table].map((row) => lineOf(table, row)).join('')]),
  )
}

test('a case after a history is, sign for sign, what deciding it by itself gives', () => {
  for (let nth = 2; nth < filling.size; nth += 3) expect(filled[nth]).toEqual(decided(nth))
})

test('the same seed gives the same cases, another one others', () => {
  expect([...casesOf(world, filling)]).toEqual(filled)
  const [other] = casesOf(world, { ...filling, seed: 4 })
  expect(other?.cases).not.toEqual(filled[0]?.cases)
})

/** What stands in this column, row after row; without what is not there. */
function column(table: keyof CaseLines, name: string): string[] {
  const place = columnsOf(table).indexOf(name)
  const rows = filled.flatMap((lines) => lines[table].trimEnd().split('\n'))
  return rows.map((row) => row.split('\t')[place] ?? '').filter((value) => value !== '\\N')
}

test.each([
  ['cases', 'id'],
  ['cases', 'reference'],
  ['people', 'id'],
  ['people', 'email_key'],
  ['parties', 'link_sha256'],
  ['texts', 'id'],
  ['texts', 'salt'],
  ['messages', 'id'],
  ['submissions', 'key'],
] as const)('no two %s have the same %s', (table, name) => {
  const all = column(table, name)
  expect(all.length).toBeGreaterThan(20)
  expect(new Set(all).size).toBe(all.length)
})

test('they are of three years, in the order in which they were filed, and go every way', () => {
  const days = column('cases', 'filed_at').map((at) => at.slice(0, 10))
  expect(days).toEqual([...days].sort())
  expect([days[0]?.slice(0, 7), days.at(-1)?.slice(0, 7)]).toEqual(['2023-11', '2026-10'])
  for (const name of ['channel', 'outcome', 'handler', 'subjects', 'points', 'causes', 'answer_due', 'function'])
    expect(new Set(column('cases', name)).size, name).toBeGreaterThan(1)
})

test.each(PRESETS.map((preset) => [preset.id, preset] as const))('whatever its sector, %s too', (_, preset) => {
  // Nothing that is done in them is refused: what would be, throws.
  const many = { ...filling, size: 15, histories: 15 }
  expect([...casesOf(aWorld(Procedure.parse(filledIn(preset))), many)]).toHaveLength(15)
})

test('a million references are a million', () => {
  const filedAt = new Date(0)
  const step = 9_973
  const some = Array.from({ length: 5_000 }, (_, i) => identityOf({ seed: 1, nth: i * step, filedAt }).reference)
  expect(new Set(some).size).toBe(some.length)
})

test('what would end a field or a line is spelled out', () => {
  expect(escaped('a\\b\tc\nd\re')).toBe('a\\\\b\\tc\\nd\\re')
})
