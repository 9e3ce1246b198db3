import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { day, instant, json, list } from './columns'

/** What somebody agreed to, when. */
export type Agreement = { version: string; at: string; by: string }

/** An organisation. */
export const tenants = pgTable('tenants', {
  id: uuid('id').primaryKey(),
  slug: text('slug').notNull(),
  name: text('name').notNull(),
  sector: text('sector').notNull(),
  state: text('state').notNull(),
  languages: list('languages').notNull(),
  accent: text('accent').notNull(),
  lang: text('lang').notNull(),
  trialEndsOn: day('trial_ends_on'),
  terms: json<Agreement>('terms').notNull(),
  processingAgreement: json<Agreement>('processing_agreement').notNull(),
  createdAt: instant('created_at').notNull(),
  closedAt: instant('closed_at'),
})
