import { pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { instant, ofTenant } from './columns'

/** The one person from outside for a case; without a member until they came. */
export const outsiders = pgTable(
  'outsiders',
  {
    tenantId: ofTenant(),
    caseId: uuid('case_id').notNull(),
    invitationId: uuid('invitation_id'),
    memberId: uuid('member_id'),
    invitedBy: uuid('invited_by').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.caseId] })],
)
