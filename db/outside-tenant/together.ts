import { type Connection, database } from '../client'

// The few sanctioned ways past a tenant. Each function in this folder calls one function of the database that belongs to
// the gate's role; what that may see is written in the migrations. `through` puts several into one transaction.

/** Carries out several of these as one: all or nothing. Hand `through` to each of them. */
export async function together<T>(work: (through: Connection) => Promise<T>): Promise<T> {
  const { done } = await database().sql.begin(async (sql) => ({ done: await work(sql) }))
  return done
}

/** The one value that a statement `select … as it` answers with. */
export async function answerOf<T>(asked: Promise<readonly { it: T }[]>): Promise<T> {
  const [row] = await asked
  if (row === undefined) throw new Error('the database gave no answer')
  return row.it
}

export function theDatabase(): Connection {
  return database().sql
}
