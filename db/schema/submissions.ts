import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, ofTenant } from './columns'

/** A form that was sent twice makes one complaint. */
export const submissions = pgTable(
  'submissions',
  {
    tenantId: ofTenant(),
    key: text('key').notNull(),
    bodySha256: text('body_sha256').notNull(),
    caseId: uuid('case_id').notNull(),
    partyId: uuid('party_id').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.key] })],
)
