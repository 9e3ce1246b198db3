import { z } from 'zod'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { NamedTenant } from './tenants'
import { answerOf, theDatabase } from './together'

/** The next organisations, in the order of their ids, that were not looked at today for what they owe each year. */
export async function tenantsWithDuties(
  { last, today, atMost }: { last: string | null; today: CivilDate; atMost: number },
  through = theDatabase(),
): Promise<NamedTenant[]> {
  return answerOf(
    z.array(NamedTenant),
    through`select app.tenants_with_duties(${last}, ${today}::date, ${atMost}) as it`,
  )
}
