import { integer, pgTable } from 'drizzle-orm/pg-core'
import { instant, json, ofTenant } from './columns'

/** How far the night's walk of an organisation's chains has come, and what came of the last one. */
export const chainChecks = pgTable('chain_checks', {
  tenantId: ofTenant().primaryKey(),
  beganAt: instant('began_at').notNull(),
  place: json('place'),
  broken: integer('broken').notNull(),
  verifiedAt: instant('verified_at'),
  verifiedBroken: integer('verified_broken').notNull(),
  mailedAt: instant('mailed_at'),
})
