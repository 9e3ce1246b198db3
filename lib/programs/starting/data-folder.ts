import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { PlainFault } from './explain-fault'
import { takeLock } from './take-lock'

/**
 * Takes the data folder for this start; two starts on one database would stop each other's server.
 * One that was killed a moment ago may still be stopping, so it gets a little time. Answers how to give the folder back.
 */
export async function takeDataFolder(folder: string): Promise<() => void> {
  // Root's database server is another account, and must be able to walk through.
  mkdirSync(folder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
  return takeLock({
    file: path.join(folder, 'start.pid'),
    patienceMs: 5000,
    tooLate: (holder) =>
      new PlainFault(
        `Gehoor already runs from this folder (process ${holder}, data in ${folder}). Stop that one first.`,
      ),
  })
}
