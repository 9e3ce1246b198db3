import { boolean, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { EraseBecause } from '@/lib/core/case/keeping-reasons'
import { instant, json, ofTenant, word } from './columns'

/** How many of each kind were erased; never what they said. */
export const ErasedCounts = z.strictObject({
  names: z.int(),
  texts: z.int(),
  mails: z.int(),
  unsent: z.int(),
  links: z.int(),
  forms: z.int(),
})
export type ErasedCounts = z.infer<typeof ErasedCounts>

/** What was erased, by whose decision and when; only ever added to. */
export const erasures = pgTable(
  'erasures',
  {
    tenantId: ofTenant(),
    id: uuid('id').notNull(),
    caseId: uuid('case_id').notNull(),
    at: instant('at').notNull(),
    because: word('because', EraseBecause).notNull(),
    decidedBy: uuid('decided_by'),
    again: boolean('again').notNull(),
    counts: json('counts', ErasedCounts).notNull(),
    keptOutside: boolean('kept_outside').notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.id] })],
)
