import { pgTable, text } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { instant, json } from './columns'

/** Evaluation only: mail that would have been sent. */
export const mailbox = pgTable('mailbox', {
  id: text('id').primaryKey(),
  toAddress: text('to_address').notNull(),
  fromAddress: text('from_address').notNull(),
  subject: text('subject').notNull(),
  html: text('html').notNull(),
  text: text('text').notNull(),
  headers: json('headers', z.record(z.string(), z.string())).notNull(),
  at: instant('at').notNull(),
})
