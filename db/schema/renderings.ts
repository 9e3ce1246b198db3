import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { ofTenant } from './columns'

/** A message as it was rendered, once; every retry sends these bytes. */
export const renderings = pgTable(
  'renderings',
  {
    tenantId: ofTenant(),
    messageId: uuid('message_id').notNull(),
    subject: text('subject').notNull(),
    html: text('html').notNull(),
    text: text('text').notNull(),
    fromName: text('from_name').notNull(),
    toAddress: text('to_address').notNull(),
    edition: integer('edition').notNull().default(1),
    madeFor: text('made_for'),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.messageId] })],
)
