import { pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { list, ofTenant } from './columns'

/** Of which words a reader needs one; a case names it in `readers`. */
export const readerCircles = pgTable(
  'reader_circles',
  {
    tenantId: ofTenant(),
    id: uuid('id').notNull(),
    words: list('words').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.id] })],
)
