import { enqueue } from '@/db/stores/queue'
import type { Surroundings } from '../delivery'
import { sweepOutbox } from '../sweep-outbox'

/** Each minute, and when a worker starts: a job for every mail that is due and that no worker has. */
export async function sweep({ moment }: Surroundings): Promise<void> {
  await sweepOutbox(moment().now, {
    message: (messageId) => enqueue('send-message', { messageId }, { key: `message ${messageId}` }),
    accountMail: (mailId) => enqueue('send-account-mail', { mailId }, { key: `account-mail ${mailId}` }),
  })
}
