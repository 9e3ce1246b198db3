import { pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { ofTenant } from './columns'

export const improvementCases = pgTable(
  'improvement_cases',
  {
    tenantId: ofTenant(),
    improvementId: uuid('improvement_id').notNull(),
    caseId: uuid('case_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.improvementId, table.caseId] })],
)
