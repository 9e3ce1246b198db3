import { integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { ofTenant } from './columns'

/** By what a case is found, as numbers; `nth` is its place in the order in which they came. */
export const searchCases = pgTable(
  'search_cases',
  {
    tenantId: ofTenant(),
    caseId: uuid('case_id').notNull(),
    nth: integer('nth').notNull(),
    marks: integer('marks').array().notNull(),
    strong: integer('strong').array().notNull(),
    shape: integer('shape').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.caseId] })],
)
