import type { Connection } from '../client'
import { theDatabase } from '../outside-tenant/together'

export type TaskName = 'send-message' | 'send-account-mail' | 'take-due-steps' | 'grow-demo'

/** Puts a job in the queue. One with the same key that has not begun is replaced by it. */
export async function enqueue(
  task: TaskName,
  payload: Record<string, string>,
  { at = null, key = null }: { at?: Date | null; key?: string | null } = {},
  through: Connection = theDatabase(),
): Promise<void> {
  await through`select app.enqueue(${task}, ${payload}::jsonb, ${at}, ${key})`
}
