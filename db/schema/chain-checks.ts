import { integer, pgTable } from 'drizzle-orm/pg-core'
import { instant, ofTenant, unread } from './columns'

/** How far the night's walk of an organisation's chains has come, and what came of the last one. */
export const chainChecks = pgTable('chain_checks', {
  tenantId: ofTenant().primaryKey(),
  beganAt: instant('began_at').notNull(),
  place: unread('place'),
  broken: integer('broken').notNull().default(0),
  verifiedAt: instant('verified_at'),
  verifiedBroken: integer('verified_broken').notNull().default(0),
  mailedAt: instant('mailed_at'),
})
