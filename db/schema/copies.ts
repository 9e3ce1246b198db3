import { bigint, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { idList, instant, ofTenant, word } from './columns'

export const CopyState = z.enum(['waiting', 'making', 'ready', 'failed', 'over'])
export type CopyState = z.infer<typeof CopyState>

/** A copy of everything that somebody asked for: how far it is, and where its file lies. */
export const copies = pgTable(
  'copies',
  {
    tenantId: ofTenant(),
    id: uuid('id').notNull(),
    askedBy: uuid('asked_by').notNull(),
    askedAt: instant('asked_at').notNull(),
    state: word('state', CopyState).notNull(),
    attempts: integer('attempts').notNull().default(0),
    leaseUntil: instant('lease_until'),
    done: integer('done').notNull().default(0),
    steps: integer('steps').notNull().default(0),
    bytes: bigint('bytes', { mode: 'number' }).notNull().default(0),
    madeAt: instant('made_at'),
    file: text('file'),
    disk: text('disk'),
    holds: idList('holds').notNull().default([]),
    expiresAt: instant('expires_at'),
    problem: text('problem'),
    ofCases: idList('of_cases'),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.id] })],
)
