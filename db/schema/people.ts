import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, ofTenant } from './columns'

/** Who somebody is, apart from what happened, so that they can be forgotten. */
export const people = pgTable(
  'people',
  {
    tenantId: ofTenant(),
    id: uuid('id').notNull(),
    name: text('name'),
    email: text('email'),
    phone: text('phone'),
    address: text('address'),
    /** The address as `addressKey` has it: by which other cases of the same person are found. */
    emailKey: text('email_key'),
    forgottenAt: instant('forgotten_at'),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.id] })],
)
