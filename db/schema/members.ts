import { boolean, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { Role } from '@/lib/core/access/actor'
import { instant, ofTenant, word } from './columns'

/** Somebody of the organisation, with the name and address they are known by there. */
export const members = pgTable(
  'members',
  {
    tenantId: ofTenant(),
    id: uuid('id').notNull(),
    userId: uuid('user_id').notNull(),
    name: text('name').notNull(),
    email: text('email').notNull(),
    role: word('role', Role).notNull(),
    state: word('state', z.enum(['active', 'left'])).notNull(),
    away: boolean('away').notNull().default(false),
    createdAt: instant('created_at').notNull(),
    lookedOver: boolean('looked_over').notNull().default(false),
    letInBy: uuid('let_in_by'),
    lookRound: integer('look_round').notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.id] })],
)
