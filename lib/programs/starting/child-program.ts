import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { restartPatience } from './restart-patience'
import { WRONG_SETTINGS } from './run-program'

/** What each is to whoever reads along. */
const CALLED = { web: 'web', worker: 'worker', 'evaluation-worker': 'worker' } as const

type ChildPlan = {
  root: string
  program: keyof typeof CALLED
  env: NodeJS.ProcessEnv
  onGivenUp: (sentence: string) => void
  /** An open file for what it prints, instead of our own output. */
  prints?: number
}
export type ChildProgram = { pid: () => number | undefined; stop: () => Promise<void> }

const STOPS_WITHIN_MS = 15_000

/**
 * Starts web or a worker as a process of its own, and starts it again when it falls over, as often as it takes: only settings
 * that never worked end it. In a session of its own, so that Ctrl-C reaches only us and we decide the order; it watches its
 * channel to us and goes when we are gone.
 */
export function startChild(plan: ChildPlan): ChildProgram {
  const patience = restartPatience()
  let stopping = false
  let hasWorked = false
  let child = launch()

  function launch(): ChildProcess {
    const started = fork(path.join(plan.root, '.build', `${plan.program}.mjs`), {
      cwd: plan.root,
      env: plan.env,
      detached: true,
      execArgv: ['--enable-source-maps'],
      stdio: ['ignore', plan.prints ?? 'inherit', plan.prints ?? 'inherit', 'ipc'],
    })
    started.on('message', (said) => {
      if (said === 'works') hasWorked = true
    })
    started.once('exit', (code, signal) => void fell(code, signal))
    return started
  }

  async function fell(code: number | null, signal: string | null) {
    if (stopping) return
    if (code === WRONG_SETTINGS && !hasWorked) {
      return plan.onGivenUp(`The ${CALLED[plan.program]} cannot start with these settings; what is wrong stands above.`)
    }
    const how = code === null ? `was ended (${signal})` : `stopped with code ${code}`
    console.error(`The ${CALLED[plan.program]} ${how}; starting it again.`)
    await pause(patience.nextMs(Date.now()))
    if (!stopping) child = launch()
  }

  return {
    pid: () => child.pid,
    stop: async () => {
      stopping = true
      await stopChild(child)
    },
  }
}

async function stopChild(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const lastResort = setTimeout(() => child.kill('SIGKILL'), STOPS_WITHIN_MS)
  child.kill('SIGTERM')
  await gone
  clearTimeout(lastResort)
}
