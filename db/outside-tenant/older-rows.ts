import { z } from 'zod'
import { answerOf, theDatabase } from './together'

/** The sign of life by which health knows that a row could not be made anew. */
export const ROWS_REFUSED = 'rows refused'

/** Organisations with rows of cases below this shape, in the order of their ids; `last`: after this one. */
export async function tenantsWithOlderRows(
  below: number,
  { last, atMost }: { last: string | null; atMost: number },
  through = theDatabase(),
): Promise<string[]> {
  return answerOf(z.array(z.string()), through`select app.tenants_with_older_rows(${below}, ${last}, ${atMost}) as it`)
}

/** How many rows of cases are below this shape, of all organisations. */
export async function countOlderRows(below: number, through = theDatabase()): Promise<number> {
  return answerOf(z.number(), through`select app.count_older_rows(${below}) as it`)
}
