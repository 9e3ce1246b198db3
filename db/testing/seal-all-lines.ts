import { connect } from '@/db/client'
import type { TestDatabase } from './test-database'

/** Seals whatever waits, of every organisation, as the worker's role: what its task does each minute. */
export async function sealAllLines(house: Pick<TestDatabase, 'workerUrl'>): Promise<void> {
  const { sql, close } = connect(house.workerUrl, { max: 1 })
  const [waiting] = await sql<{ ids: string[] }[]>`select app.tenants_with_lines_to_seal(null, 10000) as ids`
  for (const id of waiting?.ids ?? [])
    await sql.begin(async (tx) => {
      await tx`select set_config('app.tenant_id', ${id}, true)`
      await tx`select app.seal_access_lines(100000)`
    })
  await close()
}
