import { answerOf, theDatabase } from './together'

/** What a worker knows of an installation from outside its database: whose mark it is, and how far it had counted. */
type Mark = { id: string; ticks: number }

/** Counts one beat further. `wentBack`: the data are older than the mark, or were made anew; then everything of before is held. */
export async function lookAtItself(
  at: Date,
  seen: Mark | null,
  through = theDatabase(),
): Promise<Mark & { wentBack: boolean }> {
  return answerOf(
    through<{ it: Mark & { wentBack: boolean } }[]>`
      select app.look_at_itself(${at}, ${seen?.id ?? null}, ${seen?.ticks ?? null}) as it`,
  )
}

type Ended = { sessions: number; messages: number; invitations: number }

/** Somebody says that data were put back. Ends sessions, passwords, links and invitations, and holds mail; answers with how much. */
export async function declareRestored(at: Date, leastTicks = 0, through = theDatabase()): Promise<Ended> {
  return answerOf(through<{ it: Ended }[]>`select app.declare_restored(${at}, ${leastTicks}) as it`)
}

/** When data were put back, and the moment they are of, as ISO 8601; null when that was not in the last thirty days. */
export type Restored = { at: string; from: string | null }

export async function restoredLately(at: Date, through = theDatabase()): Promise<Restored | null> {
  return answerOf(through<{ it: Restored | null }[]>`select app.restored_lately(${at}) as it`)
}

/** Whether what falls due is still the backlog of before the data were put back: its mail may have gone already. */
export async function isQuiet(through = theDatabase()): Promise<boolean> {
  return answerOf(through<{ it: boolean }[]>`select app.is_quiet() as it`)
}

/** The backlog is done. */
export async function endQuiet(through = theDatabase()): Promise<void> {
  await through`select app.end_quiet()`
}
