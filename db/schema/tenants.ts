import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { DeskLang, PublicLang } from '@/lib/core/shared/language'
import { day, instant, json, word } from './columns'

export const TenantState = z.enum(['setting-up', 'live', 'closed'])
export type TenantState = z.infer<typeof TenantState>

/** What somebody agreed to, when. */
export const Agreement = z.strictObject({ version: z.string(), at: z.string(), by: z.string() })
export type Agreement = z.infer<typeof Agreement>

/** An organisation. */
export const tenants = pgTable('tenants', {
  id: uuid('id').primaryKey(),
  slug: text('slug').notNull(),
  name: text('name').notNull(),
  sector: text('sector').notNull(),
  state: word('state', TenantState).notNull(),
  languages: word('languages', PublicLang).array().notNull(),
  accent: text('accent').notNull(),
  lang: word('lang', DeskLang).notNull(),
  trialEndsOn: day('trial_ends_on'),
  terms: json('terms', Agreement).notNull(),
  processingAgreement: json('processing_agreement', Agreement).notNull(),
  createdAt: instant('created_at').notNull(),
  closedAt: instant('closed_at'),
})
