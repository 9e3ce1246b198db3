import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { commandOf, isAlive } from '../embedded/postmaster-file'

type Lock = { file: string; patienceMs: number; onWait?: () => void; tooLate: (holder: number) => Error }

/** Takes a lock that is held by one process at a time and falls free when that process is gone. Answers how to let go. */
export async function takeLock({ file, patienceMs, onWait, tooLate }: Lock): Promise<() => void> {
  const until = Date.now() + patienceMs
  let isTold = false
  while (!take(file)) {
    const holder = holderOf(file)
    if (holder === undefined) rmSync(file, { force: true })
    else if (Date.now() > until) throw tooLate(holder)
    else {
      if (!isTold) onWait?.()
      isTold = true
      await pause(100)
    }
  }
  return () => rmSync(file, { force: true })
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { mode: 0o600, flag: 'wx' })
    return true
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw fault
  }
}

// A process number alone proves nothing: it may have passed to another program since.
function holderOf(file: string): number | undefined {
  const pid = Number(readFileSync(file, { encoding: 'utf8', flag: 'a+' }))
  if (!isAlive(pid)) return undefined
  const command = commandOf(pid)
  return command === undefined || /launch\.mjs|playwright|vitest|\.build/.test(command) ? pid : undefined
}
