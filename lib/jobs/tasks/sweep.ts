import { enqueue, keysWithoutJob } from '@/db/stores/queue'
import type { Surroundings } from '../delivery'
import { sweepOutbox } from '../sweep-outbox'

/** Each minute, and when a worker starts: a job for every code and account mail that is due and has none. */
export async function sweep({ moment }: Surroundings): Promise<void> {
  const due = new Map<string, () => Promise<void>>()
  await sweepOutbox(moment().now, {
    message: async (messageId) => {
      const key = `message ${messageId}`
      due.set(key, () => enqueue('send-code', { messageId }, { key }))
    },
    accountMail: async (mailId) => {
      const key = `account-mail ${mailId}`
      due.set(key, () => enqueue('send-account-mail', { mailId }, { key }))
    },
  })
  for (const key of await keysWithoutJob([...due.keys()])) await due.get(key)?.()
}
