import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { commandOf, isAlive } from '../embedded/postmaster-file'
import { PlainFault } from './explain-fault'

const PATIENCE_MS = 5000

/**
 * Takes the data folder for this start; two starts on one database would stop each other's server.
 * One that was killed a moment ago may still be stopping, so it gets a little time. Answers how to give the folder back.
 */
export async function takeDataFolder(folder: string): Promise<() => void> {
  // Root's database server is another account, and must be able to walk through.
  mkdirSync(folder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
  const lock = path.join(folder, 'start.pid')
  const until = Date.now() + PATIENCE_MS
  for (let holder = holderOf(lock); holder !== undefined; holder = holderOf(lock)) {
    if (Date.now() > until) {
      throw new PlainFault(
        `Gehoor already runs from this folder (process ${holder}, data in ${folder}). Stop that one first.`,
      )
    }
    await pause(100)
  }
  writeFileSync(lock, String(process.pid), { mode: 0o600 })
  return () => rmSync(lock, { force: true })
}

// A process number alone proves nothing: it may have passed to another program since.
function holderOf(lock: string): number | undefined {
  const pid = Number(readOr(lock, ''))
  if (!isAlive(pid) || pid === process.pid) return undefined
  const command = commandOf(pid)
  return command === undefined || command.includes('launch.mjs') ? pid : undefined
}

function readOr(file: string, otherwise: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return otherwise
    throw fault
  }
}
