import type { EventActor } from '@/lib/case/events'
import type { Tx } from '../in-tenant'

export type AccessLine = {
  at: Date
  actor: EventActor
  purpose: string
  /** The screen that was looked at, or the act that was done. */
  screen: string
  caseId: string | null
  object: string | null
  fields: readonly string[]
}

/** Adds one line to the tenant's chain of who looked at or changed what: one statement, in the caller's transaction. */
export async function writeAccessLine({ sql }: Tx, line: AccessLine): Promise<void> {
  const { at, actor, purpose, screen, caseId, object, fields } = line
  await sql`select app.write_access_line(${at}, ${actor}::jsonb, ${purpose}, ${screen}, ${caseId}, ${object},
    ${[...fields]}::text[])`
}
