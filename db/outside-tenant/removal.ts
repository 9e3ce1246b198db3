import { z } from 'zod'
import { answerOf, theDatabase, together } from './together'

/** A large organisation takes longer than anything else we ask of the database. */
const LONGEST_MS = 600_000

/** The organisations that closed before this, the longest ago first. */
export async function tenantsToRemove(closedBefore: Date, through = theDatabase()): Promise<string[]> {
  return answerOf(z.array(z.string()), through`select app.tenants_to_remove(${closedBefore}) as it`)
}

/** Removes everything of an organisation that closed before this, and the accounts of who is in no other. Returns how many rows. */
export async function removeTenant(
  id: string,
  { closedBefore, now }: { closedBefore: Date; now: Date },
): Promise<number> {
  return together(async (through) => {
    await through`select set_config('statement_timeout', ${String(LONGEST_MS)}, true)`
    return answerOf(z.number(), through`select app.remove_tenant(${id}, ${closedBefore}, ${now}) as it`)
  })
}
