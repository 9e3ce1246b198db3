import { pgTable } from 'drizzle-orm/pg-core'
import { day, ofTenant } from './columns'

/** On which day an organisation was last looked at for what it owes each year. */
export const dutyRounds = pgTable('duty_rounds', {
  tenantId: ofTenant().primaryKey(),
  lookedOn: day('looked_on').notNull(),
})
