import postgres from 'postgres'
import { z } from 'zod'
import { migrationNames } from './apply-migrations'

const Applied = z.object({ it: z.array(z.string()) })

/** The database lacks what this program needs: data of before an update were put back, or an update is under way. */
export class OlderData extends Error {
  constructor() {
    // Without quotation marks: what stands between them is taken for somebody's words, and left out of the log.
    super('The database is older than this program. It needs: npm run migrate. All works as soon as that is done.')
  }
}

// Of when this program started: files of a next version may be laid beside it while it runs.
let ours: string[] | undefined

/** No such function, schema, table, or no right to it: of before there was one. */
const NOT_THERE = ['42883', '3F000', '42P01', '42501']

/** Throws OlderData when a migration that this program knows was not applied yet. More than it knows is fine: an update is under way. */
export async function refuseOlder(sql: postgres.Sql): Promise<void> {
  const applied = await appliedIn(sql)
  ours ??= migrationNames()
  if (ours.some((name) => !applied.includes(name))) throw new OlderData()
}

async function appliedIn(sql: postgres.Sql): Promise<string[]> {
  try {
    const [row] = await sql`select app.migrations_applied() as it`
    return Applied.parse(row).it
  } catch (fault) {
    if (fault instanceof postgres.PostgresError && NOT_THERE.includes(fault.code)) throw new OlderData()
    throw fault
  }
}
