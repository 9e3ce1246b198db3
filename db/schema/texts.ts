import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, ofTenant } from './columns'

/** What somebody wrote. Forgetting destroys the body and its salt together. */
export const texts = pgTable(
  'texts',
  {
    tenantId: ofTenant(),
    id: uuid('id').notNull(),
    caseId: uuid('case_id').notNull(),
    body: text('body'),
    salt: text('salt'),
    forgottenAt: instant('forgotten_at'),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.id] })],
)
