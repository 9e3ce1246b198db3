import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { Words } from '@/lib/core/shared/words'
import { day, instant, json, ofTenant, word } from './columns'

export const ImprovementState = z.enum(['planned', 'done', 'dropped'])
export type ImprovementState = z.infer<typeof ImprovementState>

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
    state: word('state', ImprovementState).notNull(),
    whatChanged: json('what_changed', Words),
    createdAt: instant('created_at').notNull(),
    doneAt: instant('done_at'),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.id] })],
)
