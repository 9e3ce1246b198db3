import { bigint, boolean, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant, oid } from './columns'

/** One row: what this installation was when it was last known to be itself, and when data were last put back. */
export const installation = pgTable('installation', {
  onlyOne: boolean('only_one').primaryKey().default(true),
  id: uuid('id').notNull().defaultRandom(),
  tableOid: oid('table_oid').notNull(),
  systemId: text('system_id').notNull(),
  timeline: integer('timeline').notNull(),
  ticks: bigint('ticks', { mode: 'number' }).notNull().default(0),
  tickedAt: instant('ticked_at'),
  restoredAt: instant('restored_at'),
  restoredFrom: instant('restored_from'),
  quiet: boolean('quiet').notNull().default(false),
})
