import { bigint, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { EventActor } from '@/lib/core/case/event-parts'
import { instant, json, list, ofTenant, word } from './columns'

/** Who looked at or changed what; the worker seals the lines into one chain an organisation. */
export const accessLog = pgTable(
  'access_log',
  {
    tenantId: ofTenant(),
    /** Its place in the chain, with its hashes; null until it is sealed. */
    seq: bigint('seq', { mode: 'number' }),
    at: instant('at').notNull(),
    actor: json('actor', EventActor).notNull(),
    purpose: word('purpose', z.enum(['look', 'change', 'refused'])).notNull(),
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
