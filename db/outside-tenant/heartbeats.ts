import { z } from 'zod'
import { answerOf, carriedOut, theDatabase } from './together'

/** A program says that it is alive. */
export async function beat(name: string, at: Date, through = theDatabase()): Promise<void> {
  await carriedOut(through`select app.beat(${name}, ${at})`)
}

/** When each program was last heard, as ISO 8601. */
export async function heartbeats(through = theDatabase()): Promise<Record<string, string>> {
  return answerOf(z.record(z.string(), z.string()), through`select app.heartbeats() as it`)
}

/** Throws away sessions, links and counts that have had their time. */
export async function sweepExpired(now: Date, through = theDatabase()): Promise<void> {
  await carriedOut(through`select app.sweep_expired(${now})`)
}
