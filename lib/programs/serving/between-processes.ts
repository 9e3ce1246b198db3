// The processes of one web tell each other whose pages they are asked for, by way of whoever keeps them: a connection stays with
// one process, and an organisation that sees nobody beside it in another would take that one whole.
import type { inTurn } from './in-turn'

/** Often enough beside the two seconds for which others count as there. */
const EVERY_MS = 250

type Told = { asked: readonly string[] }

/** Whether this is something that one process tells the others. */
export function isToldToOthers(said: unknown): said is Told {
  return typeof said === 'object' && said !== null && 'asked' in said && Array.isArray(said.asked)
}

/** The way to whoever keeps this process, where somebody does. */
type Channel = Pick<NodeJS.Process, 'connected' | 'send'> & {
  on: (event: 'message', hear: (said: unknown) => void) => unknown
}

export function tellOtherProcesses(
  usher: Pick<ReturnType<typeof inTurn>, 'lately' | 'heard'>,
  channel: Channel = process,
): void {
  channel.on('message', (said) => {
    if (isToldToOthers(said)) usher.heard(said.asked)
  })
  setInterval(() => {
    const asked = usher.lately(EVERY_MS)
    if (asked.length > 0 && channel.connected) channel.send?.({ asked } satisfies Told)
  }, EVERY_MS).unref()
}
