// Fills an organisation with as many cases as one wants to measure with, as if it had been here for three years. Streamed:
// what was written is forgotten.
import { z } from 'zod'
import { connect, type Sql } from '@/db/client'
import { rowOf } from '@/db/read-rows'
import { type Copied, copyRows } from '@/db/testing/copy-rows'
import { countDaysAgain } from '@/db/testing/count-days-again'
import { casesOf, type Filling } from './cases-of'
import { columnsOf } from './copy-line'
import type { CaseLines } from './pattern'
import { FILLED_TABLES } from './rows-of'
import { SEARCH_COLUMNS, SEARCH_TABLES, type SearchLines, searchLines } from './search-lines'
import { worldOf } from './world'

const CASES_AT_A_TIME = 100
/** Connections that write: while the next cases are made those of before are on their way. */
const WRITERS = 4

/**
 * Fills it, and says how many rows were written. Through a superuser, as nobody else may COPY where rows are walled; the
 * house's own connection reads who works there. A portion of cases is there whole or not at all. Nothing is counted afterwards:
 * whoever wants the planner to know of it refreshes the statistics.
 */
export async function fillOrganisation(
  superuserUrl: string,
  { tenantId, ...filling }: Filling & { tenantId: string },
): Promise<{ cases: number; rows: number }> {
  const world = await worldOf(tenantId)
  const database = connect(superuserUrl, { max: WRITERS })
  const writers = writersOn(database.sql)
  try {
    const index = searchLines(world, await newestPlace(database.sql, tenantId))
    let batch: (CaseLines & SearchLines)[] = []
    for (const filled of casesOf(world, filling)) {
      const lines = { ...filled, ...index(filled) }
      batch.push(lines)
      if (batch.length < CASES_AT_A_TIME) continue
      await writers.write(batch)
      batch = []
    }
    await writers.write(batch)
    const rows = await writers.done()
    await countDaysAgain(database.sql, tenantId)
    return { cases: filling.size, rows }
  } finally {
    await database.close()
  }
}

async function newestPlace(sql: Sql, tenantId: string): Promise<number> {
  const newest = sql`select max(nth) as nth from search_cases where tenant_id = ${tenantId}`
  return (await rowOf(z.object({ nth: z.int().nullable() }), newest))?.nth ?? -1
}

function writersOn(sql: Sql) {
  const busy = new Set<Promise<void>>()
  const faults: unknown[] = []
  let rows = 0
  const begin = (copied: Copied) => {
    const writing = copyRows(sql, copied)
      .catch((fault: unknown) => void faults.push(fault))
      .finally(() => busy.delete(writing))
    busy.add(writing)
  }
  const write = async (batch: readonly (CaseLines & SearchLines)[]) => {
    const copied = copiedOf(batch)
    rows += copied.reduce((sum, { lines }) => sum + linesIn(lines), 0)
    while (busy.size >= WRITERS) await Promise.race(busy)
    if (faults.length === 0) begin(copied)
    else await done()
  }
  const done = async () => {
    await Promise.all(busy)
    if (faults.length > 0) throw faults[0]
    return rows
  }
  return { write, done }
}

function copiedOf(batch: readonly (CaseLines & SearchLines)[]): Copied {
  const linesOf = (table: keyof (CaseLines & SearchLines)) => batch.map((lines) => lines[table]).join('')
  return [
    ...FILLED_TABLES.map((table) => ({ table, columns: columnsOf(table), lines: linesOf(table) })),
    ...SEARCH_TABLES.map((table) => ({ table, columns: SEARCH_COLUMNS[table], lines: linesOf(table) })),
  ]
}

function linesIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1
  return count
}
