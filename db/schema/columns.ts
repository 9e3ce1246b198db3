import { customType, date, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'

// The tables as Drizzle knows them: names, types and primary keys, one table a file. What guards them (foreign keys, checks,
// indexes with the query each serves, row security, grants) stands in db/migrations; a test keeps the two equal.

/** First in every table of an organisation, and in every key. */
export const ofTenant = () => uuid('tenant_id').notNull()

/** A moment; a Date in the code. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** A civil date; text in the code. */
export const day = (name: string) => date(name, { mode: 'string' })

export const json = <T>(name: string) => jsonb(name).$type<T>()

export const list = (name: string) => text(name).array()

export const idList = (name: string) => uuid(name).array()

/** A table as the server counts them. */
export const oid = customType<{ data: number }>({ dataType: () => 'oid' })
