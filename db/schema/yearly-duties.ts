import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { DutyDone } from '@/lib/core/procedure/yearly'
import { day, instant, ofTenant, word } from './columns'

/** That a yearly duty was done, or did not have to be, with its proof. */
export const yearlyDuties = pgTable(
  'yearly_duties',
  {
    tenantId: ofTenant(),
    task: text('task').notNull(),
    year: integer('year').notNull(),
    how: word('how', DutyDone).notNull(),
    doneOn: day('done_on').notNull(),
    proof: text('proof').notNull(),
    link: text('link'),
    memberId: uuid('member_id').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.task, table.year] })],
)
