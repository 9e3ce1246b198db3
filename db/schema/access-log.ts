import { bigint, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { ActorMark } from '@/lib/core/access/actor-mark'
import { instant, json, list, ofTenant } from './columns'

/** Who looked at or changed what; the worker seals the lines into one chain an organisation. */
export const accessLog = pgTable(
  'access_log',
  {
    tenantId: ofTenant(),
    /** Its place in the chain, with its hashes; null until it is sealed. */
    seq: bigint('seq', { mode: 'number' }),
    at: instant('at').notNull(),
    actor: json<ActorMark>('actor').notNull(),
    purpose: text('purpose').notNull(),
    screen: text('screen').notNull(),
    caseId: uuid('case_id'),
    object: text('object'),
    fields: list('fields').notNull(),
    prevHash: text('prev_hash'),
    hash: text('hash'),
    /** Of a list: every case that was on it. */
    shownCases: uuid('shown_cases').array(),
    /** In the order in which they were written. */
    entry: bigint('entry', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.entry] })],
)
