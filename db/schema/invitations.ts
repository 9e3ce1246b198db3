import { boolean, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { Role } from '@/lib/core/access/actor'
import { instant, ofTenant, word } from './columns'

export const invitations = pgTable(
  'invitations',
  {
    tenantId: ofTenant(),
    id: uuid('id').notNull(),
    email: text('email').notNull(),
    name: text('name').notNull(),
    role: word('role', Role).notNull(),
    forCommittee: boolean('for_committee').notNull().default(false),
    tokenSha256: text('token_sha256').notNull(),
    invitedBy: uuid('invited_by').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    acceptedAt: instant('accepted_at'),
    withdrawnAt: instant('withdrawn_at'),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.id] })],
)
