import { execFileSync } from 'node:child_process'
import { arch, cpus, release, totalmem } from 'node:os'
import { z } from 'zod'
import type { Database } from '@/db/client'
import { rowsOf } from '@/db/read-rows'
import { projectRoot } from '../starting/project-root'

const Setting = z.object({ name: z.string(), setting: z.string() })

/** Without these what is confirmed may be lost, and what is measured is something else. */
const KEEPS_ITS_WORD = ['fsync', 'full_page_writes', 'synchronous_commit'] as const

/** On what it was measured. */
export function machine() {
  const [first] = cpus()
  return {
    cores: cpus().length,
    processor: first?.model ?? 'unknown',
    memoryGB: Math.round(totalmem() / 1e9),
    kernel: `${release()} ${arch()}`,
    node: process.version,
  }
}

/** The settings that matter; throws when the database does not keep its word. */
export async function databaseSettings({ sql }: Database): Promise<Record<string, string>> {
  const names = [...KEEPS_ITS_WORD, 'server_version', 'shared_buffers', 'max_connections']
  const rows = await rowsOf(Setting, sql`select name, setting from pg_settings where name = any (${names}::text[])`)
  const settings = Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))
  const off = KEEPS_ITS_WORD.filter((name) => settings[name] !== 'on')
  if (off.length > 0) throw new Error(`the database does not keep its word: ${off.join(', ')} is not on`)
  return settings
}

/** Of which state of the code, and whether there is more in the folder than was committed; null without git. */
export function commit(): { id: string; changed: boolean } | null {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: projectRoot(), encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  try {
    return { id: git('rev-parse', 'HEAD'), changed: git('status', '--porcelain') !== '' }
  } catch {
    return null
  }
}
