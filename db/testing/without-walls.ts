import { connect, type Sql } from '@/db/client'
import type { TestDatabase } from './test-database'

/** As a role that row security does not bind: for proofs, and for what nothing of ours can do. */
export async function withoutWalls<T>(house: TestDatabase, work: (sql: Sql) => Promise<T>): Promise<T> {
  const database = connect(house.superuserUrl, { max: 1 })
  try {
    return await work(database.sql)
  } finally {
    await database.close()
  }
}
