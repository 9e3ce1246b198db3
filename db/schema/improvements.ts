import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { Words } from '@/lib/core/shared/words'
import { day, instant, json, ofTenant } from './columns'

/** What an organisation does about a cause. */
export const improvements = pgTable(
  'improvements',
  {
    tenantId: ofTenant(),
    id: uuid('id').notNull(),
    title: text('title').notNull(),
    cause: text('cause').notNull(),
    department: text('department'),
    ownerMemberId: uuid('owner_member_id').notNull(),
    due: day('due').notNull(),
    state: text('state').notNull(),
    whatChanged: json<Words>('what_changed'),
    createdAt: instant('created_at').notNull(),
    doneAt: instant('done_at'),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.id] })],
)
