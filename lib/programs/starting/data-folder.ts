import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { settings } from '@/lib/settings/env'
import { PlainFault } from './explain-fault'
import { takeLock } from './take-lock'
import type { ThingsToStop } from './things-to-stop'

/** The data folder is taken before anything else: no second start may touch it. */
export async function takeEvaluationFolder(root: string, stops: ThingsToStop): Promise<string> {
  const folder = path.resolve(root, settings().DATA_DIR ?? '.data')
  stops.add(await takeDataFolder(folder))
  return folder
}

/**
 * Takes the data folder for this start; two starts on one database would stop each other's server.
 * One that was killed a moment ago may still be stopping, so it gets a little time. Answers how to give the folder back.
 */
async function takeDataFolder(folder: string): Promise<() => void> {
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
