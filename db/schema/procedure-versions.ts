import { integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import type { Procedure } from '@/lib/procedure/procedure'
import { instant, json, ofTenant } from './columns'

/** The procedure as it was published; never changed. */
export const procedureVersions = pgTable(
  'procedure_versions',
  {
    tenantId: ofTenant(),
    number: integer('number').notNull(),
    body: json<Procedure>('body').notNull(),
    publishedAt: instant('published_at').notNull(),
    publishedBy: uuid('published_by').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.number] })],
)
