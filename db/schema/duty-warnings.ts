import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { day, instant, ofTenant } from './columns'

/** Of which step of a yearly duty somebody was warned. */
export const dutyWarnings = pgTable(
  'duty_warnings',
  {
    tenantId: ofTenant(),
    task: text('task').notNull(),
    year: integer('year').notNull(),
    step: day('step').notNull(),
    warnedAt: instant('warned_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.task, table.year, table.step] })],
)
