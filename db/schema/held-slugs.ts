import { pgTable, text } from 'drizzle-orm/pg-core'
import { instant } from './columns'

/** Addresses of pages that nobody may have: whoever asked for one had an account already. */
export const heldSlugs = pgTable('held_slugs', {
  slug: text('slug').primaryKey(),
  heldAt: instant('held_at').notNull(),
})
