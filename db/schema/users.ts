import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { DeskLang } from '@/lib/core/shared/language'
import { instant, word } from './columns'

/** Somebody who can sign in, in whatever organisations. */
export const users = pgTable('users', {
  id: uuid('id').primaryKey(),
  email: text('email').notNull(),
  name: text('name').notNull(),
  lang: word('lang', DeskLang).notNull(),
  emailConfirmedAt: instant('email_confirmed_at'),
  createdAt: instant('created_at').notNull(),
})
