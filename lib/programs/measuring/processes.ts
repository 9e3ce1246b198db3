// What /proc says of a process (proc_pid_stat(5), proc_pid_smaps(5)).

/** `ticks`: processor time of its own and of children that ended and were waited for, in hundredths of a second. */
export type Process = { pid: number; parent: number; ticks: number }

const MS_PER_TICK = 10

/** From /proc/PID/stat. A name may hold spaces and brackets: what is counted begins behind the last bracket. */
export function processFrom(stat: string): Process {
  const after = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [, parent, ...rest] = after
  const times = rest.slice(9, 13).map(Number)
  return { pid: Number.parseInt(stat, 10), parent: Number(parent), ticks: times.reduce((sum, one) => sum + one, 0) }
}

/** A process with all that came from it and is still there. */
export function treeOf(root: number, processes: readonly Process[]): Process[] {
  const own = processes.filter(({ pid }) => pid === root)
  const children = processes.filter(({ parent, pid }) => parent === root && pid !== root)
  return [...own, ...children.flatMap(({ pid }) => treeOf(pid, processes))]
}

/** Of these together, in ms. */
export function processorMs(processes: readonly Process[]): number {
  return processes.reduce((sum, { ticks }) => sum + ticks, 0) * MS_PER_TICK
}

/** From /proc/PID/smaps_rollup: memory of this process, shared pages divided among those who share them, in MB. */
export function pssMB(rollup: string): number {
  const [, kib = '0'] = /^Pss:\s+(\d+) kB/m.exec(rollup) ?? []
  return (Number(kib) * 1024) / 1e6
}
