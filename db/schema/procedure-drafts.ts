import { integer, pgTable, uuid } from 'drizzle-orm/pg-core'
import { instant, unread } from './columns'

/** The procedure as it is being written; one an organisation. */
export const procedureDrafts = pgTable('procedure_drafts', {
  tenantId: uuid('tenant_id').primaryKey(),
  body: unread('body').notNull(),
  revision: integer('revision').notNull(),
  savedAt: instant('saved_at').notNull(),
  savedBy: uuid('saved_by'),
})
