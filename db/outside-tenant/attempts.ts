import { z } from 'zod'
import { rowsOf } from '../read-rows'
import { answerOf, carriedOut, theDatabase } from './together'

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

const Counted = z.object({ it: z.int() })

/** Several at once: which each of them is, in their order. Counted by their keys, so that two who do so never wait crosswise. */
export async function countAttempts(
  tries: readonly { key: string; at: Date }[],
  windowSeconds: number,
  through = theDatabase(),
): Promise<number[]> {
  const sorted = tries
    .map((one, place) => ({ ...one, place }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const [keys, ats] = [sorted.map(({ key }) => key), sorted.map(({ at }) => at.toISOString())]
  const asked = through`
    select app.count_attempt(t.key, ${windowSeconds}, t.at) as it
    from unnest(${keys}::text[], ${ats}::text[]::timestamptz[]) t(key, at)`
  const counts = await rowsOf(Counted, carriedOut(asked))
  const inOrder = new Map(sorted.map(({ place }, i) => [place, counts[i]?.it ?? 0]))
  return tries.map((_, place) => inOrder.get(place) ?? 0)
}

/** What was counted no longer counts: it was right after all. */
export async function forgetAttempts(keySha256: string, through = theDatabase()): Promise<void> {
  await carriedOut(through`select app.forget_attempts(${keySha256})`)
}
