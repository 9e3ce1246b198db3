import { pgTable, text } from 'drizzle-orm/pg-core'
import { instant } from './columns'

export const heartbeats = pgTable('heartbeats', {
  name: text('name').primaryKey(),
  at: instant('at').notNull(),
})
