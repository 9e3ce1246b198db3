import { boolean, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { ofTenant } from './columns'

/** A word of an organisation by way of a case that has it. */
export const searchWords = pgTable(
  'search_words',
  {
    tenantId: ofTenant(),
    word: text('word').notNull(),
    caseId: uuid('case_id').notNull(),
    strong: boolean('strong').notNull(),
    deletions: integer('deletions').array().notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.word, table.caseId] })],
)
