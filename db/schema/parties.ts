import { sql } from 'drizzle-orm'
import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { PartyRole } from '@/lib/core/case/event-parts'
import { ofTenant, word } from './columns'

/** Someone in a case; of their status link only the hash is kept. */
export const parties = pgTable(
  'parties',
  {
    tenantId: ofTenant(),
    caseId: uuid('case_id').notNull(),
    id: uuid('id').notNull(),
    role: word('role', PartyRole).notNull(),
    personId: uuid('person_id').notNull(),
    memberId: uuid('member_id'),
    generation: integer('generation').notNull(),
    linkSha256: text('link_sha256'),
    erasedLinkSha256: text('erased_link_sha256'),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.caseId, table.id] })],
)

/** Complained about, and nobody has said who it is. Spelled out, as an index is for these rows alone. */
export const isUnsettled = sql`${parties.role} = 'subject' and ${parties.memberId} is null`
