import { setTimeout as pause } from 'node:timers/promises'
import { PlainFault } from './explain-fault'

const PATIENCE_MS = 60_000

/** Waits until web says that it, its database and the worker are well. */
export async function waitUntilHealthy(port: number, isStopping: () => boolean): Promise<void> {
  const until = Date.now() + PATIENCE_MS
  let last = 'no answer'
  while (!isStopping()) {
    try {
      const response = await fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(5000) })
      if (response.ok) return
      last = `${response.status} ${(await response.text()).slice(0, 300)}`
    } catch {
      // Not listening yet.
    }
    if (Date.now() > until) throw new PlainFault(`Gehoor started but is not well: /api/health says ${last}.`)
    await pause(50)
  }
}
