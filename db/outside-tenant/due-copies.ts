import { answerOf, theDatabase } from './together'

type DueCopy = { tenantId: string; copyId: string; is: 'to-make' | 'over' }

/** Copies that have to be made and that no worker has, and those whose time is over. */
export async function dueCopies(now: Date, limit: number, through = theDatabase()): Promise<DueCopy[]> {
  return answerOf(through<{ it: DueCopy[] }[]>`select app.due_copies(${now}, ${limit}) as it`)
}
