import { z } from 'zod'
import { answerOf, theDatabase } from './together'

const DueCopy = z.object({ tenantId: z.string(), copyId: z.string(), is: z.enum(['to-make', 'over']) })
type DueCopy = z.infer<typeof DueCopy>

/** Copies that have to be made and that no worker has, and those whose time is over. */
export async function dueCopies(now: Date, limit: number, through = theDatabase()): Promise<DueCopy[]> {
  return answerOf(z.array(DueCopy), through`select app.due_copies(${now}, ${limit}) as it`)
}
