import { integer, pgTable, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns'

export const removedTenants = pgTable('removed_tenants', {
  id: uuid('id').primaryKey(),
  closedAt: instant('closed_at').notNull(),
  removedAt: instant('removed_at').notNull(),
  cases: integer('cases').notNull(),
  rows: integer('rows').notNull(),
})
