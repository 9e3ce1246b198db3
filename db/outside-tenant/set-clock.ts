import postgres from 'postgres'
import { z } from 'zod'
import type { Connection } from '../client'
import { answerOf, theDatabase } from './together'

/** Puts the house's clock inside the database so much ahead of the server's, as its owner; for an evaluation only. */
export async function setClock(ownerUrl: string, aheadMs: number): Promise<void> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  try {
    await sql.begin(async (tx) => {
      await tx`delete from app.evaluation_clock`
      if (aheadMs !== 0) await tx`insert into app.evaluation_clock (ahead_ms) values (${aheadMs})`
    })
  } finally {
    await sql.end()
  }
}

/** How far the house's clock is ahead inside the database: for a program that joins a house that runs already. */
export async function clockInDatabase(through: Connection = theDatabase()): Promise<number> {
  return answerOf(
    z.number(),
    through`select round(extract(epoch from app.now() - pg_catalog.now()) * 1000)::float8 as it`,
  )
}
