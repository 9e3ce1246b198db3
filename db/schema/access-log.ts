import { bigint, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { ActorMark } from '@/lib/access/actor-mark'
import { instant, json, list, ofTenant } from './columns'

/** Who looked at or changed what; one chain an organisation. */
export const accessLog = pgTable(
  'access_log',
  {
    tenantId: ofTenant(),
    seq: bigint('seq', { mode: 'number' }).notNull(),
    at: instant('at').notNull(),
    actor: json<ActorMark>('actor').notNull(),
    purpose: text('purpose').notNull(),
    screen: text('screen').notNull(),
    caseId: uuid('case_id'),
    object: text('object'),
    fields: list('fields').notNull(),
    prevHash: text('prev_hash').notNull(),
    hash: text('hash').notNull(),
    /** Of a list: every case that was on it. */
    shownCases: uuid('shown_cases').array(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.seq] })],
)
