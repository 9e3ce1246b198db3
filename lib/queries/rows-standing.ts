// Rows of cases that an earlier release wrote, as health tells of them. None of it keeps the house from being well: an older
// row is read and worked on like any other, and what it does not yet show, lists and figures leave out.
import { ROWS_REFUSED } from '@/db/outside-tenant/older-rows'

/** behind: the worker is bringing them up to date. refused: some it could not; they are tried again every hour. */
export type RowsStanding = { rows: 'ok' | 'behind' | 'refused' | 'unknown'; rowsSay?: string }

/** Somewhat longer than it takes until it is tried again. */
const REFUSAL_LASTS_MS = 90 * 60_000

/** `older`: how many there are; null when that is not known. `beats`: signs of life by name. */
export function rowsStanding(older: number | null, beats: Readonly<Record<string, string>>, now: Date): RowsStanding {
  if (older === null) return { rows: 'unknown' }
  if (older === 0) return { rows: 'ok' }
  const many = older === 1 ? 'the row of 1 case is' : `the rows of ${older} cases are`
  const refused = now.getTime() - Date.parse(beats[ROWS_REFUSED] ?? '1970-01-01') < REFUSAL_LASTS_MS
  if (!refused)
    return { rows: 'behind', rowsSay: `${many} older than this version: the worker is bringing them up to date` }
  return {
    rows: 'refused',
    rowsSay: `${many} older than this version, and some cannot be brought up to date: the worker's log names these cases`,
  }
}
