import type { Connection } from '../client'
import { theDatabase } from '../outside-tenant/together'

/** What the database lets be put in the queue; a test holds the two together. */
export const TASKS = [
  'send-message',
  'send-account-mail',
  'take-due-steps',
  'grow-demo',
  'make-copy',
  'hand-over-cases',
] as const
export type TaskName = (typeof TASKS)[number]

/** Puts a job in the queue. One with the same key that has not begun is replaced by it. */
export async function enqueue(
  task: TaskName,
  payload: Record<string, string>,
  { at = null, key = null }: { at?: Date | null; key?: string | null } = {},
  through: Connection = theDatabase(),
): Promise<void> {
  await through`select app.enqueue(${task}, ${payload}::jsonb, ${at}, ${key})`
}
