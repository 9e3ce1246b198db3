import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { EraseBecause } from '@/lib/core/case/keeping-reasons'
import { answerOf, theDatabase } from './together'

const ToKeep = z.object({
  id: z.string(),
  tenant: z.string(),
  case: z.string(),
  because: EraseBecause,
  on: CivilDate,
  decidedBy: z.string().nullable(),
})
type ToKeep = z.infer<typeof ToKeep>

/** What was erased and does not stand outside the database yet, the longest ago first. */
export async function erasuresToKeep(atMost: number, through = theDatabase()): Promise<ToKeep[]> {
  return answerOf(z.array(ToKeep), through`select app.erasures_to_keep(${atMost}) as it`)
}

/** They stand there now. */
export async function erasuresKept(kept: readonly ToKeep[], through = theDatabase()): Promise<void> {
  const [tenants, ids] = [kept.map(({ tenant }) => tenant), kept.map(({ id }) => id)]
  await through`select app.erasures_kept(${tenants}::uuid[], ${ids}::uuid[])`
}
