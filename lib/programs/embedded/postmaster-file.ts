import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

type Postmaster = { pid: number; port: number; ready: boolean }

/** What PostgreSQL keeps in its data folder about the server that runs, or ran, on it. */
export function readPostmaster(data: string): Postmaster | undefined {
  const file = path.join(data, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').split('\n')
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

/**
 * The server that runs on this data folder, if one does. What a crash left is removed when its process number now
 * belongs to something else, because PostgreSQL itself would then refuse to start (usual in containers, where numbers
 * are small and come back).
 */
export function runningPostmaster(data: string): Postmaster | undefined {
  const found = readPostmaster(data)
  if (found === undefined) return undefined
  if (isAlive(found.pid) && isServerOf(found.pid, data)) return found
  rmSync(path.join(data, 'postmaster.pid'), { force: true })
  return undefined
}

/** Whether a process runs. One that ended but that nobody took note of (a container without init) does not. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM'
  }
  return stateOf(pid) !== 'Z'
}

// The name of the program stands between brackets before it, and may itself hold brackets and spaces.
function stateOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.charAt(0)
  } catch {
    return undefined
  }
}

function isServerOf(pid: number, data: string): boolean {
  const command = commandOf(pid)
  return command === undefined || (command.includes('postgres') && command.includes(data))
}

/** The command line of a process, where the system shows it. */
export function commandOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return undefined
  }
}
