import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns'

/** Somebody who can sign in, in whatever organisations. */
export const users = pgTable('users', {
  id: uuid('id').primaryKey(),
  email: text('email').notNull(),
  name: text('name').notNull(),
  lang: text('lang').notNull(),
  emailConfirmedAt: instant('email_confirmed_at'),
  createdAt: instant('created_at').notNull(),
})
