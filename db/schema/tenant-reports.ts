import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { PublicLang } from '@/lib/core/shared/language'
import { instant, ofTenant, word } from './columns'

/** Somebody says that an organisation is not who it says; write only for the web process. */
export const tenantReports = pgTable(
  'tenant_reports',
  {
    tenantId: ofTenant(),
    id: uuid('id').notNull(),
    body: text('body').notNull(),
    email: text('email'),
    lang: word('lang', PublicLang).notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.id] })],
)
