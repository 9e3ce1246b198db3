import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { instant } from './columns'

/** How often something was tried within a window of time. */
export const attempts = pgTable(
  'attempts',
  {
    key: text('key').notNull(),
    windowStart: instant('window_start').notNull(),
    n: integer('n').notNull(),
  },
  (table) => [primaryKey({ columns: [table.key, table.windowStart] })],
)
