import { customType, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { parsedAs } from '@/lib/core/shared/stored-shape'

// The tables of an organisation as Drizzle knows them: names, types and primary keys, one table a file. Tables that belong to
// no organisation are not among them: they are reached through functions of the database alone. What guards them all (foreign
// keys, checks, indexes with the query each serves, row security, grants) stands in db/migrations; a test keeps the two equal.
// No column claims what it holds: one of a closed list, a day or a shape is parsed on its way out.

/** First in every table of an organisation, and in every key. */
export const ofTenant = () => uuid('tenant_id').notNull()

/** A moment; a Date in the code. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** A civil date; text in the code. */
export const day = (name: string) =>
  customType<{ data: CivilDate; driverData: string }>({
    dataType: () => 'date',
    fromDriver: (stored) => parsedAs(CivilDate, stored, name),
  })(name)

/** A word of a closed list. */
export const word = <W extends string>(name: string, list: z.ZodType<W>) =>
  customType<{ data: W; driverData: string }>({
    dataType: () => 'text',
    fromDriver: (stored) => parsedAs(list, stored, name),
  })(name)

/** JSON, by the schema of its shape. */
export const json = <T>(name: string, shape: z.ZodType<T>) =>
  customType<{ data: T; driverData: unknown }>({
    dataType: () => 'jsonb',
    fromDriver: (stored) => parsedAs(shape, stored, name),
    toDriver: (value) => JSON.stringify(value),
  })(name)

/** JSON that only the reader of its shape can tell (see db/stores): here nothing is known of it. */
export const unread = (name: string) => jsonb(name)

export const list = (name: string) => text(name).array()

export const idList = (name: string) => uuid(name).array()
