import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns'

/** Links that confirm an address, reset a password or invite. */
export const accountTokens = pgTable('account_tokens', {
  id: uuid('id').primaryKey(),
  userId: uuid('user_id'),
  tenantId: uuid('tenant_id'),
  purpose: text('purpose').notNull(),
  tokenSha256: text('token_sha256').notNull(),
  email: text('email').notNull(),
  expiresAt: instant('expires_at').notNull(),
  usedAt: instant('used_at'),
  createdAt: instant('created_at').notNull(),
})
