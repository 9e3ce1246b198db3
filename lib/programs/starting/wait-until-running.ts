import { setTimeout as pause } from 'node:timers/promises'

type Patience = { isStopping: () => boolean; say?: (sentence: string) => void }

const SAY_EVERY_MS = 30_000

/**
 * Waits until web, its database and the worker are there, as long as it takes; how mail and the disk are is health's affair.
 */
export async function waitUntilRunning(port: number, { isStopping, say = console.log }: Patience): Promise<void> {
  let last = 'no answer'
  let tellAt = Date.now() + SAY_EVERY_MS
  while (!isStopping()) {
    try {
      const response = await fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(5000) })
      const text = await response.text()
      if (isRunning(text)) return
      last = `${response.status} ${text.slice(0, 300)}`
    } catch {
      // Not listening yet.
    }
    if (Date.now() > tellAt) {
      say(`Gehoor is not ready yet; /api/health says ${last}. Waiting…`)
      tellAt = Date.now() + SAY_EVERY_MS
    }
    await pause(50)
  }
}

function isRunning(text: string): boolean {
  try {
    const { database, worker } = JSON.parse(text) as { database?: string; worker?: string }
    return database === 'ok' && worker === 'ok'
  } catch {
    return false
  }
}
