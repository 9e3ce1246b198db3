// The processes of one web tell each other whose pages they are asked for, by way of whoever keeps them: a connection stays with
// one process, and an organisation that sees nobody beside it in another would take that one whole.
import { say } from '../starting/run-program'
import type { inTurn } from './in-turn'

/** Often enough beside the two seconds for which others count as there. */
const EVERY_MS = 250

type Told = { asked: readonly string[] }

/** Whether this is something that one process tells the others. */
export function isToldToOthers(said: unknown): said is Told {
  return typeof said === 'object' && said !== null && 'asked' in said && Array.isArray(said.asked)
}

export function tellOtherProcesses(usher: Pick<ReturnType<typeof inTurn>, 'lately' | 'heard'>): void {
  process.on('message', (said) => {
    if (isToldToOthers(said)) usher.heard(said.asked)
  })
  setInterval(() => {
    const asked = usher.lately(EVERY_MS)
    if (asked.length > 0) say({ asked } satisfies Told)
  }, EVERY_MS).unref()
}
