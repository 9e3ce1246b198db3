import { DrizzleQueryError, type SQL, sql } from 'drizzle-orm'
import { type PgColumn, PgDatabase, PgDialect } from 'drizzle-orm/pg-core'
import { type PostgresJsQueryResultHKT, PostgresJsSession } from 'drizzle-orm/postgres-js'
import type { Sql, TransactionSql } from './client'

type NoSchema = Record<string, never>
export type Drizzle = PgDatabase<PostgresJsQueryResultHKT, NoSchema>

const dialect = new PgDialect()

/** Drizzle over one transaction: in it, and as everything else in it is sent. */
export function typedQueries(transaction: TransactionSql): Drizzle {
  return new PgDatabase(dialect, new Session(sentLikeTheRest(transaction), dialect, undefined), undefined)
}

/**
 * Not drizzle({ client }): that changes how the whole pool reads and writes dates and JSON. Its session asks for a pool by
 * type, but uses only what a transaction has as well. By itself it would prepare nothing, and so ask the server for the types
 * of what is filled in each time; `prepare` here lets the pool decide (see client.ts).
 */
function sentLikeTheRest(transaction: TransactionSql): Sql {
  const unsafe = (statement: string, filledIn: never[]) => transaction.unsafe(statement, filledIn, { prepare: true })
  return { unsafe } as unknown as Sql
}

class Session extends PostgresJsSession<Sql, NoSchema, NoSchema> {
  override prepareQuery: PostgresJsSession<Sql, NoSchema, NoSchema>['prepareQuery'] = (...asked) => {
    const query = super.prepareQuery(...asked)
    const execute = query.execute.bind(query)
    query.execute = (filledIn) => execute(filledIn).catch(asTheDriverSaidIt)
    return query
  }
}

/** Drizzle's own fault quotes the statement with all that was filled in, and hides the code by which a fault is known. */
function asTheDriverSaidIt(fault: unknown): never {
  throw fault instanceof DrizzleQueryError && fault.cause ? fault.cause : fault
}

/** One of these, however many: always the same statement, which can therefore stay prepared. */
export function among(column: PgColumn, values: readonly string[] | readonly number[]): SQL {
  return sql`${column} = any(${sql.param([...values])})`
}
