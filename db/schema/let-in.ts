import { pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { instant, ofTenant } from './columns'

/** Who opened a case from outside its circle, and until when they read it. */
export const letIn = pgTable(
  'let_in',
  {
    tenantId: ofTenant(),
    caseId: uuid('case_id').notNull(),
    memberId: uuid('member_id').notNull(),
    until: instant('until').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.caseId, table.memberId] })],
)
