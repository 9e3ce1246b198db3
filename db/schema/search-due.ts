import { pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { ofTenant } from './columns'

/** A case in which something was written that it is not found by yet. */
export const searchDue = pgTable('search_due', { tenantId: ofTenant(), caseId: uuid('case_id').notNull() }, (table) => [
  primaryKey({ columns: [table.tenantId, table.caseId] }),
])
