import { readFileSync } from 'node:fs'
import path from 'node:path'
import { connect } from '@/db/client'
import { projectRoot } from '../starting/project-root'
import { type Figure, figureOfShares, type Goal, noFigure } from './figure'
import { findPgbench, transactionsPerSecond } from './pgbench'
import { AT_ONCE, type Scene } from './scene'

const DATABASE = 'least'
const NO_PGBENCH =
  'pgbench is not on this machine (it comes with the packages of PostgreSQL): nothing to hold this beside'

/** These rates as shares of their limits; without pgbench there is no limit, and that is said instead. */
export function sharesOfWrites(
  asked: { what: string; goal: Goal },
  rates: number[],
  limits: (number | null)[],
): Figure {
  const known = limits.filter((limit) => limit !== null)
  return known.length === rates.length
    ? figureOfShares(asked, rates, known)
    : noFigure({ ...asked, unit: 'share' }, NO_PGBENCH)
}

/** Transactions a second of the least intake there could be, on this server and disk, at this moment; null without pgbench. */
export async function limitOfWrites({ house, all, plan }: Scene): Promise<number | null> {
  const pgbench = findPgbench()
  if (pgbench === null) return null
  const there = await all.sql`select 1 from pg_database where datname = ${DATABASE}`
  if (there.length === 0) await all.sql.unsafe(`create database ${DATABASE}`)
  const at = new URL(house.superuserUrl)
  at.pathname = `/${DATABASE}`
  const least = connect(at.href, { max: 1 })
  try {
    await least.sql.unsafe(readFileSync(fileOf('limit.sql'), 'utf8'))
    await all.sql`checkpoint`
    const script = fileOf('limit-tx.sql')
    return await transactionsPerSecond({
      pgbench,
      databaseUrl: at.href,
      script,
      clients: AT_ONCE,
      seconds: plan.seconds,
    })
  } finally {
    await least.close()
  }
}

function fileOf(name: string): string {
  return path.join(projectRoot(), 'lib/programs/measuring', name)
}
