import { pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { instant, ofTenant } from './columns'

/** Who opened a case from outside its circle and until when they read it; without an end: who sits in its committee, while they do. */
export const letIn = pgTable(
  'let_in',
  {
    tenantId: ofTenant(),
    caseId: uuid('case_id').notNull(),
    memberId: uuid('member_id').notNull(),
    until: instant('until'),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.caseId, table.memberId] })],
)
