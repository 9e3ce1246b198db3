import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, ofTenant } from './columns'

/** A browser that opened, or may open, the words of a case with a code. */
export const statusVisits = pgTable(
  'status_visits',
  {
    tenantId: ofTenant(),
    id: text('id').notNull(),
    caseId: uuid('case_id').notNull(),
    partyId: uuid('party_id').notNull(),
    codeHmac: text('code_hmac'),
    codeExpiresAt: instant('code_expires_at'),
    tries: integer('tries').notNull().default(0),
    openedAt: instant('opened_at'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.id] })],
)
