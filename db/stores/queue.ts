import { z } from 'zod'
import { clockAheadMs } from '@/lib/settings/env'
import type { Connection } from '../client'
import { carriedOut, theDatabase } from '../outside-tenant/together'
import { rowsOf } from '../read-rows'

const Key = z.object({ key: z.string() })

/** What the database lets be put in the queue; a test holds the two together. */
export const TASKS = [
  'send-code',
  'send-account-mail',
  'take-due-steps',
  'grow-demo',
  'make-copy',
  'hand-over-cases',
  'look-over',
  'hear-again',
  'copies-at-closing',
] as const
type TaskName = (typeof TASKS)[number]

/**
 * Puts a job in the queue. One with the same key that has not begun is replaced by it. `at` is told by the house's clock; the
 * queue knows only the server's, so in an evaluation with a clock of its own it is put on that.
 */
export async function enqueue(
  task: TaskName,
  payload: Record<string, string>,
  { at = null, key = null }: { at?: Date | null; key?: string | null } = {},
  through: Connection = theDatabase(),
): Promise<void> {
  const runAt = at && new Date(at.getTime() - clockAheadMs())
  await carriedOut(through`select app.enqueue(${task}, ${payload}::jsonb, ${runAt}, ${key})`)
}

/** Which of these keys no job has, so that a sweep adds what was lost and leaves the others their place. For the worker only. */
export async function keysWithoutJob(keys: readonly string[], through: Connection = theDatabase()): Promise<string[]> {
  const statement = through`
    select k.key from unnest(${keys as string[]}::text[]) with ordinality k(key, place)
    where not exists (select 1 from graphile_worker._private_jobs j where j.key = k.key) order by k.place`
  return (await rowsOf(Key, statement)).map(({ key }) => key)
}
