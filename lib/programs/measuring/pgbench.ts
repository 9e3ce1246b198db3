import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'

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
export async function transactionsPerSecond({ pgbench, databaseUrl, script, clients, seconds }: Run): Promise<number> {
  const flags = ['--no-vacuum', `--client=${clients}`, '--jobs=2', `--time=${seconds}`, `--file=${script}`]
  const { stdout } = await promisify(execFile)(pgbench, [...flags, databaseUrl])
  const [, tps] = stdout.match(/^tps = ([\d.]+)/m) ?? []
  if (!tps) throw new Error(`pgbench printed no tps:\n${stdout}`)
  return Number(tps)
}
