// Rows by COPY, for filling an organisation with more than operations would make in a day.
import { setImmediate } from 'node:timers/promises'
import type { Sql, TransactionSql } from '@/db/client'

/** The lines of so many rows for each table, and the columns in which they stand. */
export type Copied = { table: string; columns: readonly string[]; lines: string }[]

/**
 * Writes them in one transaction, all or nothing. By a superuser only: COPY does not go past row security, and nothing is
 * looked up of what they refer to, so they have to be right.
 */
export async function copyRows(sql: Sql, copied: Copied): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`
    await tx`set local synchronous_commit = off`
    await tx`set local statement_timeout = 0`
    await tx`set local idle_in_transaction_session_timeout = 0`
    for (const { table, columns, lines } of copied) if (lines !== '') await copyInto(tx, { table, columns, lines })
  })
}

async function copyInto(tx: TransactionSql, { table, columns, lines }: Copied[number]): Promise<void> {
  const into = await tx`copy ${tx(table)} (${tx(columns as string[])}) from stdin`.writable()
  const refused = new Promise<never>((_, reject) => into.once('error', reject))
  const written = new Promise<void>((resolve) => into.write(lines, () => resolve()))
  await Promise.race([refused, written])
  into.end()
  // Of lines refused after their end the driver never says so, and waits for ever: whoever asks something after it hears it.
  await setImmediate()
  await Promise.race([refused, tx`select ${table} as copied`])
}
