import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns'

export const passwords = pgTable('passwords', {
  userId: uuid('user_id').primaryKey(),
  hash: text('hash').notNull(),
  changedAt: instant('changed_at').notNull(),
})
