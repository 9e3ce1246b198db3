// What was stored once can always be read. Each folder `format-N` holds, as bytes, what the code of its day wrote: it is
// never edited and never thrown away. A shape that gets a new format gets a file in the folder of that number, made by the
// code that first wrote it: a test asks for it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'

const FOREVER = path.join(import.meta.dirname, '..')

/** An event as its row was: `body` is what the hash is over. */
export type KeptEvent = {
  seq: number
  at: string
  type: string
  actor: unknown
  body: string
  prev_hash: string
  hash: string
}

/** What a folder holds. */
export type Kept = {
  /** Every event that there was, from the least it may hold to the most, in one chain; no timeline of a case. */
  events: KeptEvent[]
  /** Cases of each kind, with the state that their row had. */
  cases: { id: string; state: unknown; events: KeptEvent[] }[]
  procedures: { of: string; body: unknown }[]
  drafts: { of: string; body: unknown }[]
  /** All tables of organisations small and large, told and imported, as they were after these migrations. */
  database: {
    migrations: string[]
    /** Somebody who could sign in. */
    account: { email: string; password: string }
    tables: Record<string, Record<string, unknown>[]>
  }
}

/** The formats of this shape, the oldest first. */
export function keptFormats(of: keyof Kept): number[] {
  const found = readdirSync(FOREVER).map((name) => /^format-(\d+)$/.exec(name)?.[1])
  return found
    .filter((number) => number !== undefined)
    .map(Number)
    .filter((format) => existsSync(fileOf(format, of)))
    .sort((a, b) => a - b)
}

/** One file of what is kept of a format. */
export function readKept<Of extends keyof Kept>(format: number, of: Of): Kept[Of] {
  return JSON.parse(gunzipSync(readFileSync(fileOf(format, of))).toString('utf8'))
}

function fileOf(format: number, of: keyof Kept): string {
  return path.join(FOREVER, `format-${format}`, `${of}.json.gz`)
}
