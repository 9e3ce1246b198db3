import { closeSync, openSync, readSync, statSync } from 'node:fs'
import postgres from 'postgres'
import { WEB } from '@/db/provision'

/** What every transaction needs besides its work. */
const BESIDES = [/^begin\b/i, /^commit$/i, /^rollback$/i, /set_config\('app\.tenant_id'/, /pg_catalog\.pg_type/]

type Logged = { process: string; sql: string; values: string }

/** Lets the server print every statement while `work` runs; for whoever runs it alone is everything that is printed theirs. */
export async function withStatementsPrinted<T>(work: () => Promise<T>): Promise<T> {
  const sql = postgres(process.env.GEHOOR_JOURNEYS_SUPERUSER ?? '', { max: 1, onnotice: () => {} })
  const print = async (what: 'all' | 'none') => {
    await sql.unsafe(`alter system set log_statement = '${what}'`)
    // With the role, because the worker goes on working for the same organisation meanwhile.
    await sql.unsafe("alter system set log_line_prefix = '%m [%p] %u '")
    await sql`select pg_reload_conf()`
    await sql`select pg_sleep(0.2)`
  }
  try {
    await print('all')
    return await work()
  } finally {
    await print('none')
    await sql.end()
  }
}

/** The web's statements, besides those of every transaction, that `work` caused for whoever goes by one of these marks. */
export async function statementsOf(marks: readonly string[], work: () => Promise<void>): Promise<string[]> {
  const log: string = JSON.parse(process.env.GEHOOR_JOURNEYS_LOGS ?? '{}').database
  const from = statSync(log).size
  await work()
  const mine = (some: readonly Logged[]) => some.some(({ values }) => marks.some((mark) => values.includes(mark)))
  return grouped(parsed(readFrom(log, from)))
    .filter(mine)
    .flat()
    .map(({ sql }) => sql)
    .filter((sql) => !BESIDES.some((pattern) => pattern.test(sql)))
}

function readFrom(file: string, start: number): string {
  const length = statSync(file).size - start
  const bytes = Buffer.alloc(length)
  const open = openSync(file, 'r')
  readSync(open, bytes, 0, length, start)
  closeSync(open)
  return bytes.toString('utf8')
}

// A line of a statement that has more of them begins with a tab.
function parsed(text: string): Logged[] {
  const all: Logged[] = []
  for (const line of text.replace(/\n\t/g, ' ').split('\n')) {
    const [, process = '', role, kind, said = ''] = /\[(\d+)\] (\S*) (LOG|DETAIL): {2}(.*)$/.exec(line) ?? []
    if (role !== WEB) continue
    if (kind === 'LOG') all.push({ process, sql: said.replace(/^(statement|execute [^:]*): /, '').trim(), values: '' })
    const last = all.findLast((one) => one.process === process)
    if (kind === 'DETAIL' && last) last.values = said
  }
  return all
}

/** Each transaction together, and each statement outside one by itself. */
function grouped(all: readonly Logged[]): Logged[][] {
  const groups: Logged[][] = []
  const open = new Map<string, Logged[]>()
  for (const one of all) {
    const running = open.get(one.process)
    if (running) running.push(one)
    else groups.push([one])
    const last = groups.at(-1)
    if (!running && last && /^begin\b/i.test(one.sql)) open.set(one.process, last)
    if (/^(commit|rollback)$/i.test(one.sql)) open.delete(one.process)
  }
  return groups
}
