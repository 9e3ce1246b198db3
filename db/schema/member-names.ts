import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { ofTenant } from './columns'

/** Names that somebody of the organisation had before: they count when a typed name is held beside them. */
export const memberNames = pgTable(
  'member_names',
  {
    tenantId: ofTenant(),
    memberId: uuid('member_id').notNull(),
    name: text('name').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.memberId, table.name] })],
)
