import { z } from 'zod'
import { parsedAs } from '@/lib/core/shared/stored-shape'
import { type Connection, database, inTurn } from '../client'
import { rowOf } from '../read-rows'

// The few sanctioned ways past a tenant. Each function in this folder calls one function of the database that belongs to
// the gate's role; what that may see is written in the migrations. (`statusByLink` has no rights of its own: it asks the gate
// whose link it is, and is then within that organisation until it ends.) `through` puts several into one transaction.

const Answer = z.object({ it: z.unknown() })

/** Whose turn it is before an organisation is known. */
const NOBODY = ''

/** Carries out several of these as one: all or nothing. Hand `through` to each of them. */
export async function together<T>(work: (through: Connection) => Promise<T>): Promise<T> {
  const { sql, inTurn: whenFree } = database()
  const { done } = await whenFree(NOBODY, () => sql.begin(async (through) => ({ done: await work(through) })))
  return done
}

/** The one value that a statement `select … as it` answers with, read by its shape. */
export async function answerOf<S extends z.ZodType>(
  shape: S,
  asked: PromiseLike<readonly unknown[]>,
): Promise<z.output<S>> {
  const row = await rowOf(Answer, carriedOut(asked))
  if (row === null) throw new Error('the database gave no answer')
  return parsedAs(shape, row.it, 'an answer')
}

/** What a statement answers, once there is a connection for it; it is sent when it is awaited. */
export function carriedOut<T>(asked: PromiseLike<T>): Promise<T> {
  return inTurn(NOBODY, async () => await asked)
}

export function theDatabase(): Connection {
  return database().sql
}
