import { boolean, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { MessageKind } from '@/lib/core/case/messages'
import { instant, ofTenant, word } from './columns'

export const MessageState = z.enum(['waiting', 'sending', 'sent', 'failed', 'held', 'cancelled'])
export type MessageState = z.infer<typeof MessageState>

/** The outbox and the correspondence file in one: one message for one cause. */
export const messages = pgTable(
  'messages',
  {
    tenantId: ofTenant(),
    id: uuid('id').notNull(),
    caseId: uuid('case_id').notNull(),
    cause: integer('cause').notNull(),
    kind: word('kind', MessageKind).notNull(),
    partyId: uuid('party_id'),
    memberId: uuid('member_id'),
    textId: uuid('text_id'),
    state: word('state', MessageState).notNull(),
    attempts: integer('attempts').notNull().default(0),
    nextAttemptAt: instant('next_attempt_at').notNull(),
    leaseUntil: instant('lease_until'),
    sentAt: instant('sent_at'),
    providerId: text('provider_id'),
    lastProblem: text('last_problem'),
    createdAt: instant('created_at').notNull(),
    unsureSince: instant('unsure_since'),
    unsureTimes: integer('unsure_times').notNull().default(0),
    released: boolean('released').notNull().default(false),
    carriedBy: uuid('carried_by'),
    lastToday: boolean('last_today').notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.id] })],
)
