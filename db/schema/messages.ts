import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, ofTenant } from './columns'

/** The outbox and the correspondence file in one: one message for one cause. */
export const messages = pgTable(
  'messages',
  {
    tenantId: ofTenant(),
    id: uuid('id').notNull(),
    caseId: uuid('case_id').notNull(),
    cause: integer('cause').notNull(),
    kind: text('kind').notNull(),
    partyId: uuid('party_id'),
    memberId: uuid('member_id'),
    textId: uuid('text_id'),
    state: text('state').notNull(),
    attempts: integer('attempts').notNull().default(0),
    nextAttemptAt: instant('next_attempt_at').notNull(),
    leaseUntil: instant('lease_until'),
    sentAt: instant('sent_at'),
    providerId: text('provider_id'),
    lastProblem: text('last_problem'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.id] })],
)
