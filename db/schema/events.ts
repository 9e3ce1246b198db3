import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, ofTenant, unread } from './columns'

/** The timeline: only ever added to. The hash is over `prevHash` and `body` as it stands. */
export const events = pgTable(
  'events',
  {
    tenantId: ofTenant(),
    caseId: uuid('case_id').notNull(),
    seq: integer('seq').notNull(),
    at: instant('at').notNull(),
    type: text('type').notNull(),
    actor: unread('actor').notNull(),
    body: text('body').notNull(),
    prevHash: text('prev_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.caseId, table.seq] })],
)
