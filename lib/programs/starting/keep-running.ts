import type { ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { restartPatience } from './restart-patience'
import { WRONG_SETTINGS } from './run-program'

type Plan = {
  launch: () => ChildProcess
  /** What it is to whoever reads along. */
  called: string
  onGivenUp: (sentence: string) => void
  /** What it says to us. */
  hear?: (said: unknown) => void
  stopsWithinMs?: number
}
export type ChildProgram = {
  pid: () => number | undefined
  /** Says something to it, where it runs. */
  tell: (said: object) => void
  stop: () => Promise<void>
}

const STOPS_WITHIN_MS = 15_000

/** Starts a process, and starts it again when it falls over, as often as it takes: only settings that never worked end it. */
export function keepRunning(plan: Plan): ChildProgram {
  const { called, onGivenUp, hear, stopsWithinMs = STOPS_WITHIN_MS } = plan
  const patience = restartPatience()
  let stopping = false
  let hasWorked = false
  let child = launch()

  function launch(): ChildProcess {
    const started = plan.launch()
    started.on('message', (said) => {
      if (said === 'works') hasWorked = true
      hear?.(said)
    })
    started.once('exit', (code, signal) => void fell(code, signal))
    return started
  }

  async function fell(code: number | null, signal: string | null) {
    if (stopping) return
    if (code === WRONG_SETTINGS && !hasWorked) {
      return onGivenUp(`The ${called} cannot start with these settings; what is wrong stands above.`)
    }
    const how = code === null ? `was ended (${signal})` : `stopped with code ${code}`
    console.error(`The ${called} ${how}; starting it again.`)
    await pause(patience.nextMs(Date.now()))
    if (!stopping) child = launch()
  }

  return {
    pid: () => child.pid,
    tell: (said) => {
      // It may go at any moment, and hears it then no more.
      if (child.connected) child.send(said, () => {})
    },
    stop: async () => {
      stopping = true
      await stopChild(child, stopsWithinMs)
    },
  }
}

async function stopChild(child: ChildProcess, withinMs: number) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const lastResort = setTimeout(() => child.kill('SIGKILL'), withinMs)
  child.kill('SIGTERM')
  await gone
  clearTimeout(lastResort)
}
