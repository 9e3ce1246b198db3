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
  return answerOf(through<{ it: number }[]>`select app.count_attempt(${keySha256}, ${windowSeconds}, ${now}) as it`)
}
