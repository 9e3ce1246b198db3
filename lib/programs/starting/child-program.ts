import { fork } from 'node:child_process'
import path from 'node:path'
import { type ChildProgram, keepRunning } from './keep-running'

/** What each is to whoever reads along. */
const CALLED = { web: 'web', worker: 'worker', 'evaluation-worker': 'worker' } as const

/**
 * What has just been made, and what stays, in MB: without bounds Node keeps what it once took, and collects only when that is a
 * lot. The same stands in package.json, for a worker that is started by itself.
 */
const WORKER_MEMORY = ['--max-semi-space-size=8', '--max-old-space-size=256']

const FLAGS = {
  web: ['--enable-source-maps'],
  worker: ['--enable-source-maps', ...WORKER_MEMORY],
  'evaluation-worker': ['--enable-source-maps', ...WORKER_MEMORY],
} as const

type ChildPlan = {
  root: string
  program: keyof typeof CALLED
  env: NodeJS.ProcessEnv
  onGivenUp: (sentence: string) => void
  /** An open file for what it prints, instead of our own output. */
  prints?: number
}

/**
 * Keeps web or a worker running as a process of its own. In a session of its own, so that Ctrl-C reaches only us and we decide
 * the order; it watches its channel to us and goes when we are gone.
 */
export function startChild({ root, program, env, onGivenUp, prints }: ChildPlan): ChildProgram {
  const launch = () =>
    fork(path.join(root, '.build', `${program}.mjs`), {
      cwd: root,
      env,
      detached: true,
      execArgv: [...FLAGS[program]],
      stdio: ['ignore', prints ?? 'inherit', prints ?? 'inherit', 'ipc'],
    })
  return keepRunning({ launch, called: CALLED[program], onGivenUp })
}
