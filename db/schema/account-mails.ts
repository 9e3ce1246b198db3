import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant, unread } from './columns'

/** Mail about accounts, apart from cases; `sealed` is wiped once it has gone. */
export const accountMails = pgTable('account_mails', {
  id: uuid('id').primaryKey(),
  toAddress: text('to_address').notNull(),
  lang: text('lang').notNull(),
  kind: text('kind').notNull(),
  sealed: unread('sealed'),
  state: text('state').notNull(),
  attempts: integer('attempts').notNull().default(0),
  nextAttemptAt: instant('next_attempt_at').notNull(),
  leaseUntil: instant('lease_until'),
  sentAt: instant('sent_at'),
  providerId: text('provider_id'),
  lastProblem: text('last_problem'),
  createdAt: instant('created_at').notNull(),
  unsureSince: instant('unsure_since'),
  unsureTimes: integer('unsure_times').notNull().default(0),
})
