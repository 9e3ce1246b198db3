import { boolean, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, ofTenant } from './columns'

/** Somebody of the organisation, with the name and address they are known by there. */
export const members = pgTable(
  'members',
  {
    tenantId: ofTenant(),
    id: uuid('id').notNull(),
    userId: uuid('user_id').notNull(),
    name: text('name').notNull(),
    email: text('email').notNull(),
    role: text('role').notNull(),
    state: text('state').notNull(),
    away: boolean('away').notNull().default(false),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.id] })],
)
