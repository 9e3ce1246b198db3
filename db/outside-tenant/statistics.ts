import { together } from './together'

/** Sampling every large table takes seconds, not the moment that a page may take. */
const LONGEST_MS = 120_000

/** Tells the database how much there is now: after much arrived at once, it would plan as if there were a handful. */
export async function refreshStatistics(): Promise<void> {
  await together(async (through) => {
    await through`select set_config('statement_timeout', ${String(LONGEST_MS)}, true)`
    await through`select app.refresh_statistics()`
  })
}
