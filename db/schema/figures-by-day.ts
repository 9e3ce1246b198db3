import { bigint, boolean, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { day, list, ofTenant } from './columns'

/** What figures count of cases that are closed and for everybody, and what goes on of those that are open, summed by day; `fresh` is not put together yet. */
export const figuresByDay = pgTable(
  'figures_by_day',
  {
    tenantId: ofTenant(),
    kind: text('kind').notNull(),
    day: day('day').notNull(),
    nth: bigint('nth', { mode: 'number' }).generatedAlwaysAsIdentity().notNull(),
    keys: list('keys').notNull(),
    days: integer('days'),
    cases: integer('cases').notNull(),
    judged: integer('judged').notNull(),
    upheld: integer('upheld').notNull(),
    upheldCases: integer('upheld_cases').notNull(),
    judgedCases: integer('judged_cases').notNull(),
    fresh: boolean('fresh').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.kind, table.day, table.nth] })],
)
