import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** pgbench of the machine's own PostgreSQL packages; null when there is none (npm carries the server only). */
export function findPgbench(): string | null {
  const onPath = ['/usr/bin/pgbench', '/usr/local/bin/pgbench'].find(existsSync)
  if (onPath) return onPath
  const versions = '/usr/lib/postgresql'
  if (!existsSync(versions)) return null
  const found = readdirSync(versions).map((version) => path.join(versions, version, 'bin/pgbench'))
  return found.find(existsSync) ?? null
}

type Run = { pgbench: string; databaseUrl: string; script: string; clients: number; seconds: number }

/** Transactions a second of this script, by so many clients at once. */
export function transactionsPerSecond({ pgbench, databaseUrl, script, clients, seconds }: Run): number {
  const folder = mkdtempSync(path.join(tmpdir(), 'gehoor-bench-'))
  try {
    const file = path.join(folder, 'writes.sql')
    writeFileSync(file, script)
    const flags = [
      '--no-vacuum',
      '--protocol=prepared',
      `--client=${clients}`,
      '--jobs=1',
      `--time=${seconds}`,
      `--file=${file}`,
    ]
    const printed = execFileSync(pgbench, [...flags, databaseUrl], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const [, tps] = printed.match(/^tps = ([\d.]+)/m) ?? []
    if (!tps) throw new Error(`pgbench printed no tps:\n${printed}`)
    return Number(tps)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
