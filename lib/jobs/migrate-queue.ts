import { runMigrations } from 'graphile-worker'

/**
 * Makes or updates the queue's own tables, as the worker's role, which owns them. Takes the worker's address, or the
 * owner's, which may act as the worker; after `migrate`, which makes the schema.
 */
export async function migrateQueue(databaseUrl: string): Promise<void> {
  const url = new URL(databaseUrl)
  url.searchParams.set('options', '-c role=gehoor_worker')
  await runMigrations({ connectionString: url.href })
}
