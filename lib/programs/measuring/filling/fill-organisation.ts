// Fills an organisation with as many cases as one wants to measure with: a few thousand histories decided by the rules, each
// on its own day of three years, and hundreds of cases after each. Streamed: what was written is forgotten.
import { connect, type Sql } from '@/db/client'
import { type Copied, copyRows } from '@/db/testing/copy-rows'
import { toldIn } from '@/lib/operations/cases/file-complaint'
import { columnsOf } from './copy-line'
import { identityOf } from './identity'
import { nobody, silence } from './marks'
import { caseOf, lifeFor } from './one-case'
import { type CaseLines, type Pattern, patternOf } from './pattern'
import { FILLED_TABLES } from './rows-of'
import type { Plan } from './story-of'
import { voiceOf } from './voice'
import { type World, worldOf } from './world'

type Filling = {
  tenantId: string
  size: number
  seed: number
  /** The day on which it is as if all of it had just happened; the cases are of the three years before. */
  until: Date
  /** How many different histories; without it as many as the size deserves. */
  histories?: number
}

const DAYS = 1095
/** The newest case is of yesterday. */
const NEWEST = 1
const MOST_HISTORIES = 3_000
const CASES_AT_A_TIME = 500
/** Connections that write: while one waits for its disk the other goes on. */
const WRITERS = 2

/**
 * Fills it, and says how many rows were written. The same seed on the same day gives the same cases, byte for byte. Through a
 * superuser, as nobody else may COPY where rows are walled; the house's own connection reads who works there.
 */
export async function fillOrganisation(
  superuserUrl: string,
  filling: Filling,
): Promise<{ cases: number; rows: number }> {
  const world = await worldOf(filling.tenantId)
  const database = connect(superuserUrl, { max: WRITERS })
  const writers = writersOn(database.sql)
  try {
    let batch: CaseLines[] = []
    for (const lines of casesOf(world, filling)) {
      batch.push(lines)
      if (batch.length < CASES_AT_A_TIME) continue
      await writers.write(batch)
      batch = []
    }
    await writers.write(batch)
    return { cases: filling.size, rows: await writers.done() }
  } finally {
    await database.close()
  }
}

/** Each case in the order in which they were filed. */
export function* casesOf(world: World, { seed, size, until, ...filling }: Filling): Generator<CaseLines> {
  const histories = Math.min(size, filling.histories ?? Math.min(MOST_HISTORIES, 50 + Math.ceil(size / 20)))
  const minute = new Date(Math.floor(until.getTime() / 60_000) * 60_000)
  for (let pattern = 0; pattern < histories; pattern += 1) {
    const plan = planOf(pattern, { seed, histories })
    const { filedAt } = lifeFor(plan, world, { identity: nobody, voice: silence }, minute)
    const like = patternFor(plan, world, minute)
    const [from, to] = [pattern, pattern + 1].map((n) => Math.floor((n * size) / histories)) as [number, number]
    for (let nth = from; nth < to; nth += 1) yield like(identityOf({ seed, nth, filedAt }), voiceOf(seed, nth))
  }
}

/** Spread over the days, the oldest first. */
export function planOf(pattern: number, { seed, histories }: { seed: number; histories: number }): Plan {
  return {
    seed,
    pattern,
    ago: NEWEST + Math.floor(((histories - 1 - pattern) * (DAYS - NEWEST)) / Math.max(1, histories - 1)),
  }
}

function patternFor(plan: Plan, world: World, until: Date): Pattern {
  const who = { identity: nobody, voice: silence }
  const { complaint } = lifeFor(plan, world, who, until)
  return patternOf(caseOf(plan, world, who, until), { tenantId: world.tenantId, told: toldIn(complaint.answers) })
}

function writersOn(sql: Sql) {
  const busy = new Set<Promise<void>>()
  let rows = 0
  const write = async (batch: CaseLines[]) => {
    const copied = copiedOf(batch)
    rows += copied.reduce((sum, { lines }) => sum + (lines.match(/\n/g)?.length ?? 0), 0)
    while (busy.size >= WRITERS) await Promise.race(busy)
    const writing: Promise<void> = copyRows(sql, copied).finally(() => busy.delete(writing))
    busy.add(writing)
  }
  const done = async () => {
    await Promise.all(busy)
    return rows
  }
  return { write, done }
}

function copiedOf(batch: readonly CaseLines[]): Copied {
  return FILLED_TABLES.map((table) => ({
    table,
    columns: columnsOf(table),
    lines: batch.map((lines) => lines[table]).join(''),
  }))
}
