import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns'

/** `id` is the SHA-256 of the token in the cookie. */
export const sessions = pgTable('sessions', {
  id: text('id').primaryKey(),
  userId: uuid('user_id').notNull(),
  expiresAt: instant('expires_at').notNull(),
  createdAt: instant('created_at').notNull(),
  lastSeenAt: instant('last_seen_at').notNull(),
})
