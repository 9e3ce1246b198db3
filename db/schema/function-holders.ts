import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { ofTenant } from './columns'

/** Who fills a function, for one department or, without one, for all. Its key is all of it, so it has no primary key. */
export const functionHolders = pgTable('function_holders', {
  tenantId: ofTenant(),
  functionId: text('function_id').notNull(),
  departmentId: text('department_id'),
  memberId: uuid('member_id').notNull(),
})
