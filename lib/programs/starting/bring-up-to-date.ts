import { migrate } from '@/db/migrate'
import { migrateQueue } from '@/lib/jobs/migrate-queue'

/** Our own tables, then those of the queue, in the order that they lean on each other. */
export async function bringUpToDate(ownerUrl: string): Promise<void> {
  await migrate(ownerUrl)
  await migrateQueue(ownerUrl)
}
