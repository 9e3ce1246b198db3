// What was stored once can always be read. Each folder `format-N` holds, as bytes, what the code of its day wrote: it is
// never edited and never thrown away, and a new format gets a folder beside it, made by the code that first wrote it.
import { readdirSync, readFileSync } from 'node:fs'
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

/** The formats of which something is kept, the oldest first. */
export function keptFormats(): number[] {
  const found = readdirSync(FOREVER).map((name) => /^format-(\d+)$/.exec(name)?.[1])
  return found
    .filter((number) => number !== undefined)
    .map(Number)
    .sort((a, b) => a - b)
}

/** One file of what is kept of a format. */
export function readKept<Of extends keyof Kept>(format: number, of: Of): Kept[Of] {
  const file = path.join(FOREVER, `format-${format}`, `${of}.json.gz`)
  return JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'))
}
