import { integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { instant, ofTenant, unread } from './columns'

/** The procedure as it was published; never changed. */
export const procedureVersions = pgTable(
  'procedure_versions',
  {
    tenantId: ofTenant(),
    number: integer('number').notNull(),
    body: unread('body').notNull(),
    publishedAt: instant('published_at').notNull(),
    publishedBy: uuid('published_by').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.number] })],
)
