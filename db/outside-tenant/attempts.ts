import { z } from 'zod'
import { answerOf, theDatabase } from './together'

/**
 * Counts one attempt and says which it is within the window that is going on; the first is 1. `keySha256` is a hash of
 * what is counted (purpose, tenant, address): nothing readable is kept.
 */
export async function countAttempt(
  keySha256: string,
  windowSeconds: number,
  now: Date,
  through = theDatabase(),
): Promise<number> {
  return answerOf(z.number(), through`select app.count_attempt(${keySha256}, ${windowSeconds}, ${now}) as it`)
}

/** What was counted no longer counts: it was right after all. */
export async function forgetAttempts(keySha256: string, through = theDatabase()): Promise<void> {
  await through`select app.forget_attempts(${keySha256})`
}
