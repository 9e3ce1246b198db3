import { z } from 'zod'
import { answerOf, theDatabase } from './together'

/** Puts together what figures have of so many days of one organisation; how many rows that were, nought when there are no more. */
export async function putDaysTogether(atMost: number, through = theDatabase()): Promise<number> {
  return answerOf(z.number(), through`select app.put_days_together(${atMost}) as it`)
}
