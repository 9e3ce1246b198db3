import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { type Process, processFrom, processorMs, pssMB, treeOf } from './processes'

const SAMPLE_EVERY_MS = 250

/** Processor time, in ms, that these and all that came from them have used until now. */
export function processorTimeOf(pids: readonly number[]): number {
  const all = everyProcess()
  return pids.reduce((sum, pid) => sum + processorMs(treeOf(pid, all)), 0)
}

/** Memory of a process with all that came from it, in MB, looked at again and again while something else happens. */
export async function memoryDuring(pid: () => number, work: () => Promise<unknown>): Promise<number[]> {
  const samples: number[] = []
  let isOver = false
  const looking = (async () => {
    while (!isOver) {
      samples.push(memoryOf(pid()))
      await pause(SAMPLE_EVERY_MS)
    }
  })()
  try {
    await work()
  } finally {
    isOver = true
    await looking
  }
  return samples
}

/** The process that this one comes from. */
export function parentOf(pid: number): number {
  return processFrom(readFileSync(`/proc/${pid}/stat`, 'utf8')).parent
}

function memoryOf(pid: number): number {
  const tree = treeOf(pid, everyProcess())
  return tree.reduce((sum, one) => sum + pssMB(textOf(`/proc/${one.pid}/smaps_rollup`)), 0)
}

function everyProcess(): Process[] {
  if (!existsSync('/proc/self/stat')) throw new Error('this system has no /proc, where Linux tells of its processes')
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.flatMap((pid) => {
    const stat = textOf(`/proc/${pid}/stat`)
    return stat === '' ? [] : [processFrom(stat)]
  })
}

/** Nothing of a process that ended in between. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
