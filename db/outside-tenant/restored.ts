import { z } from 'zod'
import { answerOf, carriedOut, theDatabase } from './together'

/** What a worker knows of an installation from outside its database: whose mark it is, and how far it had counted. */
const Mark = z.object({ id: z.string(), ticks: z.int() })
type Mark = z.infer<typeof Mark>

/** Counts one beat further. `wentBack`: the data are older than the mark, or were made anew; then everything of before is held. */
export async function lookAtItself(
  at: Date,
  seen: Mark | null,
  through = theDatabase(),
): Promise<Mark & { wentBack: boolean }> {
  return answerOf(
    Mark.extend({ wentBack: z.boolean() }),
    through`
      select app.look_at_itself(${at}, ${seen?.id ?? null}, ${seen?.ticks ?? null}) as it`,
  )
}

const Ended = z.object({ sessions: z.int(), messages: z.int(), invitations: z.int() })
type Ended = z.infer<typeof Ended>

/** Somebody says that data were put back. Ends sessions, passwords, links and invitations, and holds mail; answers with how much. */
export async function declareRestored(at: Date, leastTicks = 0, through = theDatabase()): Promise<Ended> {
  return answerOf(Ended, through`select app.declare_restored(${at}, ${leastTicks}) as it`)
}

/** When data were put back, and the moment they are of, as ISO 8601; null when that was not in the last thirty days. */
const Restored = z.object({ at: z.string(), from: z.string().nullable() })
export type Restored = z.infer<typeof Restored>

export async function restoredLately(at: Date, through = theDatabase()): Promise<Restored | null> {
  return answerOf(Restored.nullable(), through`select app.restored_lately(${at}) as it`)
}

/** Whether what falls due is still the backlog of before the data were put back: its mail may have gone already. */
export async function isQuiet(through = theDatabase()): Promise<boolean> {
  return answerOf(z.boolean(), through`select app.is_quiet() as it`)
}

/** The backlog is done. */
export async function endQuiet(through = theDatabase()): Promise<void> {
  await carriedOut(through`select app.end_quiet()`)
}
